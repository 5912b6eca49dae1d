package io.github.tidecast.bench;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.exporting.ChartExport;
import io.github.tidecast.exporting.CsvDialect;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.ExportObserver;
import io.github.tidecast.exporting.ForecastChart;
import io.github.tidecast.exporting.ForecastDocument;
import io.github.tidecast.exporting.ForecastExport;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.exporting.Provenance;
import io.github.tidecast.exporting.ReportExport;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Times of exports: the first in the process and the median of five more. Run by src/bench/charts.sh. */
public final class ExportTimes {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private ExportTimes() {
    }

    /** Writes files of 1,000, 100,000 and 1,000,000 points; an argument keeps them in a folder. */
    public static void main(String[] arguments) throws IOException, SayableException {
        Path folder = arguments.length > 0 ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("tidecast-bench");
        System.out.println("file               first      then         size");
        for (int points : new int[] {1_000, 100_000, 1_000_000}) {
            ForecastDocument document = document(points);
            for (String ending : List.of(".png", ".svg", ".pdf", "-report.pdf", ".csv", ".json", ".xlsx")) {
                Path file = folder.resolve(points + ending);
                double first = time(document, file);
                double[] more = new double[5];
                for (int i = 0; i < more.length; i++) {
                    more[i] = time(document, file);
                }
                Arrays.sort(more);
                System.out.printf("%-18s %6.0f ms  %6.0f ms  %,10d bytes%n", file.getFileName(), first, more[2],
                        Files.size(file));
            }
        }
    }

    private static double time(ForecastDocument document, Path file) throws SayableException {
        long start = System.nanoTime();
        if (file.toString().endsWith("-report.pdf")) {
            new ReportExport(ENGLISH).write(document, file, ExportObserver.NONE);
        } else if (ExportFormat.PICTURES.contains(ExportFormat.of(file).orElseThrow())) {
            new ChartExport().write(ForecastChart.of(document.history(), document.result()),
                    PictureOptions.of(ChartStyle.paper(false, ENGLISH, "noise")), file, ExportObserver.NONE);
        } else {
            new ForecastExport(ENGLISH, CsvDialect.COMMA).write(document, file, ExportObserver.NONE);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static ForecastDocument document(int points) {
        Random random = new Random(1);
        double[] values = random.doubles(points, 10, 20).toArray();
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.MINUTELY, points);
        TimeSeries history = new TimeSeries("noise", axis, values);
        int horizon = 100;
        TimeSeries forecast = new TimeSeries("noise", axis.future(horizon), Arrays.copyOf(values, horizon));
        Band band = new Band(80, forecast.withValues(Arrays.stream(forecast.values()).map(v -> v - 3).toArray()),
                forecast.withValues(Arrays.stream(forecast.values()).map(v -> v + 3).toArray()));
        TimeSeries actual = history.slice(points - horizon, points);
        Backtest backtest = new Backtest(List.of(new Backtest.Origin(points - horizon, actual,
                Map.of(Method.TIDECAST, actual.withValues(Arrays.copyOf(values, horizon))), List.of())));
        ForecastSettings settings = ForecastSettings.USUAL.with(Settings.HORIZON, horizon).with(Settings.NETWORKS, 1)
                .with(Settings.ORIGINS, 1).with(Settings.LEVELS, List.of(80.0));
        return new ForecastDocument(history, new ForecastResult(new Forecast(forecast, List.of(band), forecast,
                Optional.empty(), 0, Text.of("exporting.none")), backtest, List.of(),
                new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("exporting.none"))), List.of(), settings, List.of(),
                false, List.of(), new Device("CPU", false, 1, false, ""), 1),
                new Provenance("noise.csv", LocalDateTime.of(2026, 1, 1, 0, 0), "1.0.0"));
    }
}
