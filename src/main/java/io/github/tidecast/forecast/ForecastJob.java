package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Objects;

/**
 * One order to forecast.
 *
 * @param target   the series to forecast, gaps as NaN
 * @param inputs   further series on the same axis that may help
 * @param settings how
 */
public record ForecastJob(TimeSeries target, List<TimeSeries> inputs, ForecastSettings settings) {

    public ForecastJob {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(settings, "settings");
        inputs = List.copyOf(inputs);
        for (TimeSeries input : inputs) {
            if (!input.axis().equals(target.axis())) {
                throw new IllegalArgumentException(input.name() + " has another axis than the target");
            }
        }
    }
}
