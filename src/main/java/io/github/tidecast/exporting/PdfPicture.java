package io.github.tidecast.exporting;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.tidecast.chart.Printable;
import io.github.tidecast.chart.TimeChart;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A chart as a page of PDF, one point a unit; text becomes outlines, which are right in every language. */
final class PdfPicture {

    private PdfPicture() {
    }

    static void write(TimeChart chart, PictureOptions options, OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(options.width(), options.height()));
            document.addPage(page);
            document.getDocumentInformation().setTitle(Printable.of(options.style().title()));
            document.getDocumentInformation().setCreator("Tidecast");
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, options.width(), options.height());
            chart.draw(graphics, options.width(), options.height());
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(stream);
        }
    }
}
