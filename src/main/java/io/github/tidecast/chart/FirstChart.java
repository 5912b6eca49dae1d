package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Draws a small chart that nobody sees, on any thread: classes, fonts and words of the language are then in memory when
 * the first real chart is wanted, which takes about a third of the time of that one off the thread that draws.
 */
public final class FirstChart {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;

    private FirstChart() {
    }

    /** Rehearses in a language. */
    public static void rehearse(Texts texts) {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.DAILY, 4);
        TimeSeries history = new TimeSeries("", axis, new double[] {1, 2, Double.NaN, 3});
        TimeSeries forecast = history.withValues(new double[] {1, 2, 3, 4});
        ChartContent content = ChartContent.of(history).withForecast(forecast,
                List.of(new ChartBand(95, forecast, forecast)));
        Graphics2D graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            new TimeChart(content, ChartStyle.paper(false, texts, ""), Set.of()).draw(graphics, WIDTH, HEIGHT);
        } finally {
            graphics.dispose();
        }
    }
}
