package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.baseline.PointMethod;
import io.github.tidecast.forecast.settings.ForecastSettings;
import java.util.EnumMap;
import java.util.Map;

/** What the simple methods say at an origin. */
record SimpleForecasts(PreparedSeries target, ForecastSettings settings, Map<Method, PointMethod> methods,
                       TrainingObserver observer) {

    /**
     * What each method forecasts, in the units of the target.
     *
     * @param known  points known
     * @param past   these points, without gaps
     * @param steps  points to forecast
     * @throws StoppedException if the observer stops
     */
    Map<Method, double[]> at(int known, double[] past, int steps) throws StoppedException {
        Map<Method, double[]> all = new EnumMap<>(Method.class);
        for (var one : methods.entrySet()) {
            ForecastRun.stopIfAsked(observer);
            all.put(one.getKey(), target.bounded(one.getValue().forecast(past, steps), known, settings));
        }
        return all;
    }
}
