package io.github.tidecast.exporting.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A page of a PDF file. Places are in points from the upper left corner; failures to write are unchecked. */
public final class PdfPage implements Closeable {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** A part of the structure: a heading, a paragraph, a table, its row, its cell, a figure. */
    public static final class Part {

        private final PDStructureElement element;

        private Part(PDStructureElement element) {
            this.element = element;
        }
    }

    private final PDDocument document;
    private final PDPage page;
    private final PdfFonts fonts;
    private final PdfText text;
    private final PDStructureElement whole;
    private final COSArray parents;
    private final PDPageContentStream stream;

    PdfPage(PDDocument document, PDPage page, PdfFonts fonts, PdfText text, PDStructureElement whole, COSArray parents)
            throws IOException {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.text = text;
        this.whole = whole;
        this.parents = parents;
        this.stream = new PDPageContentStream(document, page);
    }

    /** A part of the document by its standard type, such as H1, P, Table or Figure. */
    public Part part(String type) {
        return part(type, whole);
    }

    /** A part of a part, such as TR of a table or TD of a row. */
    public Part part(String type, Part of) {
        return part(type, of.element);
    }

    private Part part(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return new Part(element);
    }

    /** The width of a text in a font. */
    public double width(String words, Font font) {
        return text.width(words, font.getSize2D()).orElseGet(() -> font.getStringBounds(words, EXACT).getWidth());
    }

    /** Writes a line of text, its base line beginning at a place. */
    public void write(Part part, String words, Font font, Color color, double x, double y) {
        marked(Optional.of(part), () -> put(words, font, color, x, y));
    }

    /** Writes a line of text that is no part of what the document says, such as the foot of a page. */
    public void writeAside(String words, Font font, Color color, double x, double y) {
        marked(Optional.empty(), () -> put(words, font, color, x, y));
    }

    private void put(String words, Font font, Color color, double x, double y) throws IOException {
        Optional<List<PdfFonts.Run>> runs = fonts.runs(words);
        if (runs.isEmpty()) {
            form(graphics -> {
                graphics.setFont(font);
                graphics.setPaint(color);
                graphics.drawString(words, (float) x, (float) y);
            });
            return;
        }
        stream.setNonStrokingColor(color);
        PdfText.show(stream, runs.get(), font, color,
                Matrix.getTranslateInstance((float) x, (float) (page.getMediaBox().getHeight() - y)));
    }

    /** A horizontal line. */
    public void rule(double x, double y, double width, double thickness, Color color) {
        marked(Optional.empty(), () -> {
            float height = (float) (page.getMediaBox().getHeight() - y);
            stream.setStrokingColor(color);
            stream.setLineWidth((float) thickness);
            stream.moveTo((float) x, height);
            stream.lineTo((float) (x + width), height);
            stream.stroke();
        });
    }

    /** A picture, drawn in the whole page's places, with words for those who cannot see it. */
    public void figure(String words, Consumer<Graphics2D> picture) {
        Part figure = part("Figure");
        figure.element.setAlternateDescription(words);
        marked(Optional.of(figure), () -> form(picture));
    }

    private void form(Consumer<Graphics2D> picture) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight());
        PDFormXObject form;
        try {
            graphics.setFontTextDrawer(text);
            picture.accept(graphics);
        } finally {
            graphics.dispose();
        }
        form = graphics.getXFormObject();
        stream.drawForm(form);
    }

    /** Drawing that can fail to be written. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void marked(Optional<Part> part, Writing content) {
        try {
            if (part.isPresent()) {
                PDMarkedContentReference reference = new PDMarkedContentReference();
                reference.setPage(page);
                reference.setMCID(parents.size());
                part.get().element.appendKid(reference);
                stream.beginMarkedContent(COSName.getPDFName(part.get().element.getStructureType()), parents.size());
                parents.add(part.get().element);
            } else {
                stream.beginMarkedContent(COSName.ARTIFACT);
            }
            content.write();
            stream.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
