package io.github.tidecast.exporting;

import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.exporting.pdf.PdfPage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** From the top of a line to its base, and from there to the next line, as shares of the size. */
    private static final double ASCENT = 0.905;
    private static final double LINE_BELOW = 0.45;
    private static final float TABLE_SIZE = 9;
    private static final float LEAST_SIZE = 6;
    private static final double LOGO_WIDTH = 130;
    private static final double LOGO_HEIGHT = 44;
    private static final double PRINT_SCALE = 0.76;
    private static final Palette COLORS = Palette.LIGHT;

    /** Draws itself into a width and a height. */
    @FunctionalInterface
    interface Picture {
        /** Draws from the upper left corner of the graphics. */
        void draw(Graphics2D graphics, double width, double height);
    }

    private final PdfPage page;
    private double y = MARGIN;

    ReportPage(PdfPage page) {
        this.page = page;
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

    /** The heading of the document, beside a logo if there is one. */
    void title(String text, Optional<ReportLogo> logo) {
        double top = y;
        paragraph("H1", text, Font.BOLD, 20, COLORS.text(), MARGIN,
                WIDTH - 2.0 * MARGIN - (logo.isPresent() ? LOGO_WIDTH + 20 : 0));
        skip(2);
        logo.ifPresent(shown -> {
            double scale = Math.min(LOGO_WIDTH / shown.width(), LOGO_HEIGHT / shown.height());
            page.figure("Logo", graphics -> {
                graphics.translate(WIDTH - MARGIN - scale * shown.width(), top);
                graphics.scale(scale, scale);
                graphics.drawImage(shown.image(), 0, 0, null);
            });
            y = Math.max(y, top + scale * shown.height() + 6);
        });
    }

    void heading(String text) {
        skip(10);
        paragraph("H2", text, Font.BOLD, 12, COLORS.text(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(3);
    }

    void text(String text) {
        paragraph("P", text, Font.PLAIN, 10.5f, COLORS.text(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(3);
    }

    void note(String text) {
        paragraph("P", text, Font.PLAIN, 9, COLORS.quiet(), MARGIN, WIDTH - 2.0 * MARGIN);
        skip(2);
    }

    /** The name of something in a part of the width. */
    void caption(String text, double left, double width) {
        paragraph("P", text, Font.BOLD, 9, COLORS.text(), left, width);
    }

    /** Text in lines of a width, broken where its language breaks. */
    private void paragraph(String type, String text, int style, float size, Color color, double left, double width) {
        String printable = Printable.of(text).replace('\t', ' ').strip();
        if (printable.isEmpty()) {
            return;
        }
        PdfPage.Part part = page.part(type);
        Font font = font(style, size);
        for (String line : lines(printable, font, width)) {
            y += ASCENT * size;
            page.write(part, line, font, color, left, y);
            y += LINE_BELOW * size;
        }
    }

    private List<String> lines(String text, Font font, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fitting = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (page.width(text.substring(start, end).stripTrailing(), font) > width && fitting > start) {
                lines.add(text.substring(start, fitting).strip());
                start = fitting;
            }
            for (int cut = whole(text, start, end, font, width); cut < end; cut = whole(text, start, end, font, width)) {
                lines.add(text.substring(start, cut));
                start = cut;
            }
            fitting = end;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** Where a word that is wider than a line is cut; its end if it fits. */
    private int whole(String text, int start, int end, Font font, double width) {
        int cut = end;
        while (cut > text.offsetByCodePoints(start, 1)
                && page.width(text.substring(start, cut).stripTrailing(), font) > width) {
            cut = text.offsetByCodePoints(cut, -1);
        }
        return cut;
    }

    /**
     * Something drawn at the next place, which it leaves below itself; smaller than on a screen, as print is.
     *
     * @param words what it shows, for those who cannot see it
     */
    void picture(String words, double left, double width, double height, Picture picture) {
        page.figure(Printable.of(words), graphics -> {
            graphics.translate(left, y);
            graphics.clip(new Rectangle2D.Double(0, 0, width, height));
            graphics.scale(PRINT_SCALE, PRINT_SCALE);
            picture.draw(graphics, width / PRINT_SCALE, height / PRINT_SCALE);
        });
        y += height;
    }

    /** Goes back to a height, to put something beside what was drawn there. */
    void moveTo(double height) {
        y = height;
    }

    /** A table with rows of the usual height, its first column as wide as it needs. */
    void table(List<List<String>> rows, double left, double width) {
        double widest = rows.stream().mapToDouble(row -> page.width(row.getFirst(), font(Font.PLAIN, TABLE_SIZE))).max()
                .orElse(0);
        table(rows, left, width, Math.min(0.5, (widest + 14) / width), ROW);
    }

    /** A table: the first column to the left, the others to the right; the first row is the header. */
    void table(List<List<String>> rows, double left, double width, double firstShare, double height) {
        PdfPage.Part table = page.part("Table");
        int columns = rows.getFirst().size();
        double first = columns == 1 ? width : width * firstShare;
        double other = columns == 1 ? 0 : (width - first) / (columns - 1);
        for (int row = 0; row < rows.size(); row++) {
            PdfPage.Part line = page.part("TR", table);
            float size = (float) Math.min(TABLE_SIZE, height * 0.6);
            Font font = row == 0 ? headerFont(rows.getFirst(), size, other - 4) : font(Font.PLAIN, size);
            y += 0.8 * height;
            for (int column = 0; column < columns; column++) {
                String cell = fitting(Printable.of(rows.get(row).get(column)), font, (column == 0 ? first : other) - 4);
                double x = column == 0 ? left : left + first + column * other - page.width(cell, font);
                page.write(page.part(row == 0 ? "TH" : "TD", line), cell, font,
                        row == 0 ? COLORS.quiet() : COLORS.text(), x, y);
            }
            y += 0.2 * height;
            page.rule(left, y, width, row == 0 ? 1 : 0.5, COLORS.grid());
        }
        y += 4;
    }

    /** Whether a text has room in a cell of a table. */
    boolean fits(String text, double width) {
        return page.width(Printable.of(text), font(Font.PLAIN, TABLE_SIZE)) <= width - 4;
    }

    private static Font font(int style, float size) {
        return new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
    }

    /** Bold, and as small as the longest name of a column needs. */
    private Font headerFont(List<String> names, float size, double width) {
        Font font = font(Font.BOLD, size);
        double widest = names.stream().skip(1).mapToDouble(name -> page.width(name, font)).max().orElse(0);
        return widest > width ? font.deriveFont((float) Math.max(LEAST_SIZE, 0.995 * size * width / widest)) : font;
    }

    private String fitting(String text, Font font, double width) {
        String cut = text;
        while (page.width(cut, font) > width && cut.length() > 2) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut;
    }

    /** A line at the foot of the page. */
    void foot(String left, String right) {
        Font font = font(Font.PLAIN, 8);
        double base = HEIGHT - MARGIN / 2.0;
        page.writeAside(Printable.of(left), font, COLORS.quiet(), MARGIN, base);
        page.writeAside(right, font, COLORS.quiet(), WIDTH - MARGIN - page.width(right, font), base);
    }
}
