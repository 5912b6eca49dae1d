package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.List;

/** A page of paper that is filled from top to bottom; places are in points from the upper left corner. */
final class ReportPage {

    /** Width of A4. */
    static final int WIDTH = 595;
    /** Height of A4. */
    static final int HEIGHT = 842;
    /** White on every side. */
    static final int MARGIN = 44;

    /** Usual height of a row of a table. */
    static final double ROW = 15;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float TABLE_SIZE = 9;
    private static final float LEAST_SIZE = 6;
    private static final double PRINT_SCALE = 0.76;
    private static final Palette COLORS = Palette.LIGHT;

    /** Draws itself into a width and a height. */
    @FunctionalInterface
    interface Picture {
        /** Draws from the upper left corner of the graphics. */
        void draw(Graphics2D graphics, double width, double height);
    }

    private final Graphics2D graphics;
    private double y = MARGIN;

    ReportPage(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Where the next thing goes. */
    double y() {
        return y;
    }

    /** Room left on the page. */
    double room() {
        return HEIGHT - MARGIN - y;
    }

    void skip(double points) {
        y += points;
    }

    void title(String text) {
        paragraph(text, Font.BOLD, 20, COLORS.text(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(2);
    }

    void heading(String text) {
        skip(10);
        paragraph(text, Font.BOLD, 12, COLORS.text(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(3);
    }

    void text(String text) {
        paragraph(text, Font.PLAIN, 10.5f, COLORS.text(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(3);
    }

    void note(String text) {
        paragraph(text, Font.PLAIN, 9, COLORS.quiet(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(2);
    }

    /** Text in lines of a width, broken where its language breaks. */
    void paragraph(String text, int style, float size, Color color, double left, double width) {
        String printable = Printable.of(text);
        if (printable.isBlank()) {
            return;
        }
        AttributedString attributed = new AttributedString(printable);
        attributed.addAttribute(TextAttribute.FONT, new Font(Font.SANS_SERIF, style, 1).deriveFont(size));
        LineBreakMeasurer lines = new LineBreakMeasurer(attributed.getIterator(), EXACT);
        graphics.setPaint(color);
        while (lines.getPosition() < printable.length()) {
            TextLayout line = lines.nextLayout((float) width);
            y += line.getAscent();
            line.draw(graphics, (float) left, (float) y);
            y += line.getDescent() + line.getLeading() + size * 0.2;
        }
    }

    /** Something drawn at the next place, which it leaves below itself; smaller than on a screen, as print is. */
    void picture(double left, double width, double height, Picture picture) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(left, y);
        own.clip(new Rectangle2D.Double(0, 0, width, height));
        own.scale(PRINT_SCALE, PRINT_SCALE);
        picture.draw(own, width / PRINT_SCALE, height / PRINT_SCALE);
        own.dispose();
        y += height;
    }

    /** Goes back to a height, to put something beside what was drawn there. */
    void moveTo(double height) {
        y = height;
    }

    /** A table with rows of the usual height, its first column as wide as it needs. */
    void table(List<List<String>> rows, double left, double width) {
        graphics.setFont(font(Font.PLAIN, TABLE_SIZE));
        double widest = rows.stream().mapToDouble(row -> graphics.getFontMetrics().stringWidth(row.getFirst())).max()
                .orElse(0);
        table(rows, left, width, Math.min(0.5, (widest + 14) / width), ROW);
    }

    /** A table: the first column to the left, the others to the right; the first row is the header. */
    void table(List<List<String>> rows, double left, double width, double firstShare, double height) {
        int columns = rows.getFirst().size();
        double first = columns == 1 ? width : width * firstShare;
        double other = columns == 1 ? 0 : (width - first) / (columns - 1);
        for (int row = 0; row < rows.size(); row++) {
            float size = (float) Math.min(TABLE_SIZE, height * 0.6);
            graphics.setFont(row == 0 ? headerFont(rows.getFirst(), size, other - 4) : font(Font.PLAIN, size));
            FontMetrics metrics = graphics.getFontMetrics();
            y += 0.8 * height;
            for (int column = 0; column < columns; column++) {
                String cell = fitting(Printable.of(rows.get(row).get(column)), metrics,
                        (column == 0 ? first : other) - 4);
                graphics.setPaint(row == 0 ? COLORS.quiet() : COLORS.text());
                double x = column == 0 ? left : left + first + column * other - metrics.stringWidth(cell);
                graphics.drawString(cell, (float) x, (float) y);
            }
            y += 0.2 * height;
            graphics.setPaint(COLORS.grid());
            graphics.setStroke(new BasicStroke(row == 0 ? 1 : 0.5f));
            graphics.draw(new Line2D.Double(left, y, left + width, y));
        }
        y += 4;
    }

    /** Whether a text has room in a cell of a table. */
    boolean fits(String text, double width) {
        return graphics.getFontMetrics(font(Font.PLAIN, TABLE_SIZE)).stringWidth(Printable.of(text)) <= width - 4;
    }

    private static Font font(int style, float size) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
    }

    /** Bold, and as small as the longest name of a column needs. */
    private Font headerFont(List<String> names, float size, double width) {
        Font font = font(Font.BOLD, size);
        FontMetrics metrics = graphics.getFontMetrics(font);
        double widest = names.stream().skip(1).mapToDouble(metrics::stringWidth).max().orElse(0);
        return widest > width ? font.deriveFont((float) Math.max(LEAST_SIZE, size * width / widest)) : font;
    }

    private static String fitting(String text, FontMetrics metrics, double width) {
        String cut = text;
        while (metrics.stringWidth(cut) > width && cut.length() > 2) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut;
    }

    /** A line at the foot of the page. */
    void foot(String left, String right) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 8));
        graphics.setPaint(COLORS.quiet());
        float base = HEIGHT - MARGIN / 2f;
        graphics.drawString(Printable.of(left), MARGIN, base);
        graphics.drawString(right, WIDTH - MARGIN - graphics.getFontMetrics().stringWidth(right), base);
    }
}
