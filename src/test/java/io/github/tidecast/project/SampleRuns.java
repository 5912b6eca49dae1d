package io.github.tidecast.project;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Made-up runs for tests. */
final class SampleRuns {

    private SampleRuns() {
    }

    /** Monthly values with a missing one. */
    static TimeSeries series(int points) {
        double[] values = DoubleStream.iterate(100, value -> value * 1.01 + 0.1).limit(points).toArray();
        values[points / 2] = Double.NaN;
        return new TimeSeries("sales 销售",
                TimeAxis.regular(LocalDateTime.of(2010, 1, 1, 0, 0), Frequency.MONTHLY, points), values);
    }

    static ForecastSettings settings(int hidden) {
        // outliers: the first versions always kept them in the fit, and all versions read these runs
        return ForecastSettings.USUAL.with(Settings.SEASONS, List.of(12))
                .with(Settings.OUTLIERS, OutlierTreatment.KEEP)
                .with(new NetworkSettings(24, hidden, 1, 0.1, 0.01, 32, 100, 10, 0.2, 42))
                .with(Settings.NETWORKS, 1).with(Settings.ORIGINS, 3);
    }

    /** A result with a network of a size that depends on the hidden units. */
    static ForecastResult result(int hidden, double mase) {
        TimeSeries known = series(60);
        TimeAxis future = known.axis().future(12);
        double[] values = IntStream.range(0, 12).mapToDouble(k -> 150 + k / 3.0).toArray();
        TimeSeries forecast = new TimeSeries(known.name(), future, values);
        Band band = new Band(80, moved(forecast, -7.5), moved(forecast, 7.5));
        Backtest.Origin origin = new Backtest.Origin(48, known.slice(48, 60),
                Map.of(Method.TIDECAST, moved(known.slice(48, 60), 1), Method.THETA, moved(known.slice(48, 60), 2)),
                List.of());
        List<EpochReport> epochs = IntStream.rangeClosed(1, 20).mapToObj(epoch ->
                new EpochReport(1, 1, epoch, 100, 1.0 / epoch, 1.1 / epoch, epoch, epoch * 0.1, 8)).toList();
        float[] weights = new float[(int) new NetworkShape(1, 24, hidden, 1, 12).parameters()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Math.sin(i);
        }
        return new ForecastResult(
                new Forecast(forecast, List.of(band), moved(forecast, 1), Optional.of(moved(forecast, -1)), 0.4,
                        Text.of("forecast.method.exponential-smoothing")),
                new Backtest(List.of(origin)),
                List.of(new Accuracy(Method.TIDECAST, Map.of(Measure.MASE, Score.of(mase), Measure.MAPE,
                        Score.undefined(Text.of("forecast.method.theta"))))),
                new Verdict(Verdict.Kind.BETTER, List.of(Text.of("forecast.limit", "a", 1, 2.5))), epochs,
                settings(hidden), List.of(Text.of("forecast.method.theta")), false,
                List.of(new NetworkWeights(new NetworkShape(1, 24, hidden, 1, 12), weights)),
                new Device("CPU", false, 2, true, "native"), 3.25);
    }

    private static TimeSeries moved(TimeSeries series, double by) {
        return series.withValues(Arrays.stream(series.values()).map(value -> value + by).toArray());
    }
}
