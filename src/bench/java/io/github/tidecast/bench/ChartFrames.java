package io.github.tidecast.bench;

import io.github.tidecast.chart.ChartBand;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.FirstChart;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import io.github.tidecast.ui.plot.ForecastPlot;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * Times of the forecast chart at 1200x700 with software rendering, from the event to the finished picture in memory,
 * without waiting for the next screen refresh. Without arguments: frames, from a wheel or key event. With {@code first}
 * and a number of points: the first chart of the process in a window that is already shown, from handing over the series
 * to the picture; and the same after the rehearsal that the program does behind its empty window. Run by
 * src/bench/charts.sh.
 */
public final class ChartFrames {

    private static final int FRAMES = 300;

    private ChartFrames() {
    }

    /** Starts JavaFX without a display. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The window that is measured. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            if (!arguments.isEmpty() && arguments.getFirst().equals("first")) {
                paintFirst(stage, Integer.parseInt(arguments.get(1)), arguments.contains("rehearsed"));
            } else {
                paintFrames(stage);
            }
            Platform.exit();
        }

        private static void paintFirst(Stage stage, int points, boolean rehearsed) {
            ForecastPlot plot = new ForecastPlot();
            stage.setScene(new Scene(plot, 1200, 700));
            stage.show();
            picture(plot);
            ChartContent content = content(points);
            if (rehearsed) {
                FirstChart.rehearse(new Texts(Locale.ENGLISH));
            }
            long start = System.nanoTime();
            plot.setContent(content);
            picture(plot);
            System.out.printf("first chart of a process, %,d points, %s: %.0f ms%n", points,
                    rehearsed ? "rehearsed" : "not rehearsed", millis(start));
        }

        private static void paintFrames(Stage stage) {
            System.out.println("points      new series    wheel median / p95    pan median / p95");
            for (int points : new int[] {1_000, 3_000, 100_000, 1_000_000}) {
                ForecastPlot plot = new ForecastPlot();
                stage.setScene(new Scene(plot, 1200, 700));
                stage.show();
                ChartContent content = content(points);
                long start = System.nanoTime();
                plot.setContent(content);
                picture(plot);
                double first = millis(start);
                double[] wheel = new double[FRAMES];
                double[] pan = new double[FRAMES];
                for (int frame = 0; frame < FRAMES; frame++) {
                    wheel[frame] = frame(plot, wheel(frame % 20 < 10));
                    pan[frame] = frame(plot, key(frame % 20 < 10 ? KeyCode.RIGHT : KeyCode.LEFT));
                }
                System.out.printf("%,9d   %8.0f ms   %8.1f / %.1f ms   %8.1f / %.1f ms%n", points, first,
                        quantile(wheel, 0.5), quantile(wheel, 0.95), quantile(pan, 0.5), quantile(pan, 0.95));
            }
        }

        private static double frame(ForecastPlot plot, javafx.event.Event event) {
            long start = System.nanoTime();
            Node target = event instanceof ScrollEvent ? plot.getChildrenUnmodifiable().getFirst() : plot;
            target.fireEvent(event);
            picture(plot);
            return millis(start);
        }

        private static final WritableImage IMAGE = new WritableImage(1200, 700);

        private static void picture(ForecastPlot plot) {
            plot.layout();
            plot.snapshot(new SnapshotParameters(), IMAGE);
        }

        private static ScrollEvent wheel(boolean in) {
            return new ScrollEvent(ScrollEvent.SCROLL, 700, 300, 700, 300, false, false, false, false, true, false, 0,
                    in ? 40 : -40, 0, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
        }

        private static KeyEvent key(KeyCode code) {
            return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        }

        private static double millis(long since) {
            return (System.nanoTime() - since) / 1e6;
        }

        private static double quantile(double[] times, double share) {
            double[] sorted = times.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
        }

        private static ChartContent content(int points) {
            Random random = new Random(1);
            double[] values = new double[points];
            double level = 0;
            for (int i = 0; i < points; i++) {
                level += random.nextGaussian() * 0.05;
                values[i] = level + 2 * random.nextGaussian();
            }
            TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.MINUTELY, points);
            TimeSeries history = new TimeSeries("noise", axis, values);
            TimeSeries forecast = new TimeSeries("noise", axis.future(points / 10), Arrays.copyOf(values, points / 10));
            double[] lower = Arrays.stream(forecast.values()).map(value -> value - 3).toArray();
            double[] upper = Arrays.stream(forecast.values()).map(value -> value + 3).toArray();
            return ChartContent.of(history).withForecast(forecast,
                    List.of(new ChartBand(95, forecast.withValues(lower), forecast.withValues(upper))));
        }
    }
}
