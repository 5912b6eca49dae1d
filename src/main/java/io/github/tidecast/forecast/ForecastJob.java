package io.github.tidecast.forecast;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One order to forecast.
 *
 * @param target   the series to forecast, gaps as NaN
 * @param inputs   further series on the same axis that may help
 * @param settings how
 * @param learned  what to forecast with instead of training, or what to train further
 */
public record ForecastJob(TimeSeries target, List<TimeSeries> inputs, ForecastSettings settings, Optional<PretrainedNetworks> learned) {

    public ForecastJob {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(learned, "learned");
        inputs = List.copyOf(inputs);
        for (TimeSeries input : inputs) {
            if (!input.axis().equals(target.axis())) {
                throw new IllegalArgumentException(input.name() + " has another axis than the target");
            }
        }
    }

    /** An order to train and forecast. */
    public ForecastJob(TimeSeries target, List<TimeSeries> inputs, ForecastSettings settings) {
        this(target, inputs, settings, Optional.empty());
    }

    /** The same order, but with what was learned before. */
    public ForecastJob with(PretrainedNetworks before) {
        return new ForecastJob(target, inputs, settings, Optional.of(before));
    }
}
