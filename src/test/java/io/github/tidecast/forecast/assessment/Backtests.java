package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Backtests made by hand: origins every few points of a series, each method off by a given error. */
final class Backtests {

    private Backtests() {
    }

    /** One origin with what came, what each method said and bands; the forecast begins at {@code known}. */
    static Backtest.Origin origin(int known, double[] actual, Map<Method, double[]> said, List<Band> bands) {
        Map<Method, TimeSeries> forecasts = new EnumMap<>(Method.class);
        said.forEach((method, values) -> forecasts.put(method, series(values)));
        return new Backtest.Origin(known, series(actual), forecasts, bands);
    }

    static TimeSeries series(double... values) {
        return new TimeSeries("x", TimeAxis.index(values.length), values);
    }

    /**
     * Origins one after the other, {@code steps} points each, from point {@code first} on.
     *
     * @param errors for each method the error at each origin
     */
    static Backtest of(double[] values, int first, int steps, Map<Method, IntToDoubleFunction> errors) {
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = first; known + steps <= values.length; known += steps) {
            double[] actual = Arrays.copyOfRange(values, known, known + steps);
            int origin = origins.size();
            Map<Method, double[]> said = new EnumMap<>(Method.class);
            errors.forEach((method, error) -> said.put(method,
                    Arrays.stream(actual).map(value -> value + error.applyAsDouble(origin)).toArray()));
            origins.add(origin(known, actual, said, List.of()));
        }
        return new Backtest(origins);
    }
}
