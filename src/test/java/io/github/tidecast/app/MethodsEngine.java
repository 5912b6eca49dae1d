package io.github.tidecast.app;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A {@link StillEngine} that knows what other methods forecast: Theta always 300, seasonal naive always 200. */
final class MethodsEngine implements Engine {

    private final StillEngine still = new StillEngine();

    @Override
    public Device device() {
        return still.device();
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) {
        ForecastResult one = still.forecast(job, observer);
        TimeSeries values = one.forecast().values();
        return new ForecastResult(one.forecast(), one.backtest(), List.of(row(Method.TIDECAST, 1),
                row(Method.SEASONAL_NAIVE, 3), row(Method.THETA, 2)), one.verdict(), one.epochs(), one.settings(),
                one.steps(), one.stopped(), one.networks(), one.device(), one.seconds(),
                List.of(new MethodForecast(Method.TIDECAST, values, List.of()), always(Method.SEASONAL_NAIVE, 200, values),
                        always(Method.THETA, 300, values)));
    }

    private static MethodForecast always(Method method, double value, TimeSeries like) {
        return new MethodForecast(method, all(value, like), List.of(new Band(80, all(value - 10, like),
                all(value + 10, like))));
    }

    private static TimeSeries all(double value, TimeSeries like) {
        double[] values = new double[like.size()];
        Arrays.fill(values, value);
        return like.withValues(values);
    }

    private static Accuracy row(Method method, double error) {
        return new Accuracy(method, Map.of(Measure.MAE, Score.of(error)));
    }

    @Override
    public void close() {
        still.close();
    }
}
