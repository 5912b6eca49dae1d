package io.github.tidecast.exporting;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Forecasts to export, made by formula so that every value in a file can be foretold. */
final class Samples {

    private Samples() {
    }

    /** The airline passengers of the samples, as published. */
    static TimeSeries passengers() throws IOException {
        double[] values = Files.readAllLines(Path.of("sample-data/air_passengers.csv")).stream().skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[1])).toArray();
        return new TimeSeries("passengers",
                TimeAxis.regular(LocalDateTime.of(1949, 1, 1, 0, 0), Frequency.MONTHLY, values.length), values);
    }

    /** A wave with noise, minute by minute. */
    static TimeSeries wave(int points) {
        return new TimeSeries("wave", TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.MINUTELY, points),
                IntStream.range(0, points).mapToDouble(i -> 20 + 5 * Math.sin(i / 500.0) + Math.sin(i * 12.9898)
                        * 43758.5453 % 1).toArray());
    }

    /** A document about a history: last year's value plus eight percent, bands that widen, two backtests. */
    static ForecastDocument document(TimeSeries history) {
        int horizon = Math.min(24, history.size() / 4);
        int n = history.size();
        TimeAxis future = history.axis().future(horizon);
        double[] values = IntStream.range(0, horizon).mapToDouble(i -> 1.08 * history.value(n - horizon + i)).toArray();
        TimeSeries forecast = new TimeSeries(history.name(), future, values);
        List<Band> bands = List.of(band(50, 0.67, forecast), band(80, 1.28, forecast), band(95, 1.96, forecast));
        return new ForecastDocument(history, new ForecastResult(
                new Forecast(forecast, bands, forecast, Optional.of(forecast), 0.4, Text.of("exporting.none")),
                new Backtest(List.of(origin(history, n - 2 * horizon, horizon), origin(history, n - horizon, horizon))),
                accuracy(), new Verdict(Verdict.Kind.BETTER, List.of(Text.of("exporting.column.forecast"))), List.of(),
                settings(horizon), List.of(), false, List.of(), new Device("CPU", false, 2, true, ""), 12.34),
                new Provenance("air_passengers.csv", LocalDateTime.of(2026, 5, 4, 13, 30), "1.0.0"));
    }

    private static Band band(double level, double deviations, TimeSeries around) {
        double[] lower = new double[around.size()];
        double[] upper = new double[around.size()];
        for (int i = 0; i < lower.length; i++) {
            double half = deviations * 0.02 * Math.abs(around.value(i)) * Math.sqrt(i + 1.0);
            lower[i] = around.value(i) - half;
            upper[i] = around.value(i) + half;
        }
        return new Band(level, around.withValues(lower), around.withValues(upper));
    }

    private static Backtest.Origin origin(TimeSeries history, int known, int horizon) {
        TimeSeries actual = history.slice(known, known + horizon);
        double[] forecast = new double[horizon];
        double[] naive = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            forecast[i] = actual.value(i) * (1 + 0.03 * Math.sin(i));
            naive[i] = history.value(known - 1);
        }
        return new Backtest.Origin(known, actual, Map.of(Method.TIDECAST, actual.withValues(forecast),
                Method.LAST_VALUE, actual.withValues(naive)), List.of());
    }

    private static List<Accuracy> accuracy() {
        List<Accuracy> all = new ArrayList<>();
        all.add(new Accuracy(Method.TIDECAST, Map.of(Measure.MAE, Score.of(12.5), Measure.MASE, Score.of(0.81),
                Measure.COVERAGE_95, Score.of(95.8), Measure.MAPE, Score.undefined(Text.of("exporting.none")))));
        all.add(new Accuracy(Method.SEASONAL_NAIVE, Map.of(Measure.MAE, Score.of(20.1), Measure.MASE,
                Score.of(1.3))));
        return all;
    }

    private static ForecastSettings settings(int horizon) {
        return ForecastSettings.USUAL.with(Settings.HORIZON, horizon).with(Settings.SEASONS, List.of(12))
                .with(new NetworkSettings(24, 32, 1, 0.1, 0.005, 32, 200, 20, 0.2, 42))
                .with(Settings.NETWORKS, 3).with(Settings.ORIGINS, 8);
    }
}
