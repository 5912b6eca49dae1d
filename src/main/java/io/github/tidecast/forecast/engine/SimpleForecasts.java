package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.ForecastSettings;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.assessment.Origins;
import io.github.tidecast.forecast.baseline.Methods;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the simple methods say at the origins that are shown. Made before the training, so that little is left to
 * compute once a training is stopped.
 *
 * @param atOrigins forecasts by method, one map for each shown origin
 */
record SimpleForecasts(List<Map<Method, TimeSeries>> atOrigins) {

    /**
     * Computes them.
     *
     * @throws StoppedException if the observer stops
     */
    static SimpleForecasts of(Target target, ForecastSettings settings, Origins origins, TrainingObserver observer)
            throws StoppedException {
        List<Map<Method, TimeSeries>> all = new ArrayList<>();
        for (int i = origins.first(); i <= origins.last(); i++) {
            int known = origins.known()[i];
            double[] past = target.filled(known, settings);
            Map<Method, TimeSeries> forecasts = new EnumMap<>(Method.class);
            for (var simple : Methods.simple(settings.season()).entrySet()) {
                ForecastRun.stopIfAsked(observer);
                forecasts.put(simple.getKey(),
                        target.after(known, simple.getValue().forecast(past, origins.tested())));
            }
            all.add(forecasts);
        }
        return new SimpleForecasts(all);
    }
}
