package io.github.tidecast.exporting;

import io.github.tidecast.chart.Printable;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.exporting.pdf.PdfFile;
import io.github.tidecast.exporting.pdf.PdfPage;
import java.io.IOException;
import java.io.OutputStream;

/** A chart as a page of PDF, one point a unit. */
final class PdfPicture {

    private PdfPicture() {
    }

    static void write(TimeChart chart, PictureOptions options, OutputStream stream) throws IOException {
        String given = Printable.of(options.style().title());
        String title = given.isBlank() ? Printable.of(chart.content().history().name()) : given;
        try (PdfFile file = new PdfFile(title, options.style().texts().locale(), "Tidecast")) {
            try (PdfPage page = file.page(options.width(), options.height())) {
                page.figure(options.style().texts().say("exporting.title", title),
                        graphics -> chart.draw(graphics, options.width(), options.height()));
            }
            file.save(stream);
        }
    }
}
