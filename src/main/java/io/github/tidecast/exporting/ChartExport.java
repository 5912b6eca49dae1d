package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.text.SayableException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Writes charts as pictures: {@code .png}, {@code .svg} or {@code .pdf} by the ending of the file. An existing file is
 * replaced. The file is written completely or not at all.
 */
public final class ChartExport {

    /**
     * Writes a file.
     *
     * @throws SayableException                               if the ending is unknown or the file cannot be written
     * @throws java.util.concurrent.CancellationException if the observer cancels; the old file is intact
     */
    public void write(ChartContent content, PictureOptions options, Path file, ExportObserver observer)
            throws SayableException {
        ExportFormat format = ExportFormat.of(file, ExportFormat.PICTURES);
        ExportFile.write(file, observer, stream -> {
            switch (format) {
                case PNG -> writePng(content, options, stream);
                case SVG -> SvgPicture.write(chart(content, options), options.width(), options.height(), stream);
                default -> PdfPicture.write(chart(content, options), options, stream);
            }
        });
    }

    /** The chart as pixels, as it would be in a PNG file. */
    public BufferedImage image(ChartContent content, PictureOptions options) {
        int width = (int) Math.round(options.width() * options.scale());
        int height = (int) Math.round(options.height() * options.scale());
        BufferedImage image = new BufferedImage(width, height, options.style().transparent()
                ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(options.scale(), options.scale());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            chart(content, options).draw(graphics, options.width(), options.height());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void writePng(ChartContent content, PictureOptions options, OutputStream stream) throws IOException {
        ImageIO.setUseCache(false);
        ImageIO.write(image(content, options), "png", stream);
    }

    private static TimeChart chart(ChartContent content, PictureOptions options) {
        TimeChart chart = new TimeChart(content, options.style(), options.hidden());
        options.view().ifPresent(chart::show);
        return chart;
    }
}
