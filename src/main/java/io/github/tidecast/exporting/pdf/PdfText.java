package io.github.tidecast.exporting.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.font.TextAttribute;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes the text of drawings as text in the fonts of the document. */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {

    /** How much wider a bold stroke is, as a share of the size. */
    private static final double BOLD = 0.028;
    private static final double ASCENT = 0.905;
    private static final double DESCENT = 0.212;

    private final PdfFonts fonts;

    PdfText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv drawing) {
        return fonts.runs(plain(text)).isPresent();
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv drawing) throws IOException {
        Font font = text.getAttribute(TextAttribute.FONT) instanceof Font given ? given : drawing.getFont();
        PDPageContentStream stream = drawing.getContentStream();
        Paint paint = drawing.getPaint();
        drawing.applyPaint(paint, null);
        Matrix upright = new Matrix();
        upright.scale(1, -1);
        show(stream, fonts.runs(plain(text)).orElseThrow(), font, paint instanceof Color color ? color : Color.BLACK,
                upright);
    }

    /** Writes runs from a place; the colour of the inside of the letters is set already. */
    static void show(PDPageContentStream stream, List<PdfFonts.Run> runs, Font font, Color color, Matrix place)
            throws IOException {
        boolean bold = font.isBold();
        if (bold) {
            stream.saveGraphicsState();
            stream.setStrokingColor(color);
            stream.setLineWidth((float) (BOLD * font.getSize2D()));
        }
        stream.beginText();
        if (bold) {
            stream.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        stream.setTextMatrix(place);
        for (PdfFonts.Run run : runs) {
            stream.setFont(run.font(), font.getSize2D());
            stream.showText(run.text());
        }
        stream.endText();
        if (bold) {
            stream.restoreGraphicsState();
        }
    }

    private static String plain(AttributedCharacterIterator text) {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        return plain.toString();
    }

    /** The width of a text; empty if it becomes outlines. */
    Optional<Double> width(String text, double size) {
        return fonts.runs(text).map(runs -> size * runs.stream().mapToDouble(PdfFonts.Run::width).sum());
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv drawing) {
        return new Metrics(font, drawing.getCalculationGraphics().getFontMetrics(font));
    }

    /** Sizes of what will be drawn: those of the embedded fonts, or those of the screen for outlines. */
    private final class Metrics extends FontMetrics {

        private final transient FontMetrics screen;

        Metrics(Font font, FontMetrics screen) {
            super(font);
            this.screen = screen;
        }

        private double exact(String text) {
            return width(text, font.getSize2D()).orElseGet(() -> (double) screen.stringWidth(text));
        }

        @Override
        public int getAscent() {
            return (int) Math.ceil(ASCENT * font.getSize2D());
        }

        @Override
        public int getDescent() {
            return (int) Math.ceil(DESCENT * font.getSize2D());
        }

        @Override
        public int charWidth(char character) {
            return stringWidth(String.valueOf(character));
        }

        @Override
        public int charsWidth(char[] characters, int from, int count) {
            return stringWidth(new String(characters, from, count));
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.ceil(exact(text));
        }

        @Override
        public Rectangle2D getStringBounds(String text, Graphics graphics) {
            double size = font.getSize2D();
            return new Rectangle2D.Double(0, -ASCENT * size, exact(text), (ASCENT + DESCENT) * size);
        }
    }
}
