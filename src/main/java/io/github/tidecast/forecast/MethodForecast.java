package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Objects;

/**
 * What one method of the accuracy table forecasts from the end of the series.
 *
 * @param method the method
 * @param values its forecast on the future points
 * @param bands  intervals from its own errors in the backtest, ascending by level; may be empty
 */
public record MethodForecast(Method method, TimeSeries values, List<Band> bands) {

    public MethodForecast {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(values, "values");
        bands = List.copyOf(bands);
    }
}
