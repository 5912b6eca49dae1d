package io.github.tidecast.forecast;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One order to forecast.
 *
 * @param target     the series to forecast, gaps as NaN
 * @param covariates further series that may help, with points or with times like the target
 * @param settings   how
 * @param learned    what to forecast with instead of training, or what to train further
 */
public record ForecastJob(TimeSeries target, Covariates covariates, ForecastSettings settings,
                          Optional<PretrainedNetworks> learned) {

    public ForecastJob {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(learned, "learned");
        for (TimeSeries one : covariates.all()) {
            if (one.axis().hasTimes() != target.axis().hasTimes()) {
                throw new IllegalArgumentException(one.name() + " cannot be put on the axis of the target");
            }
        }
    }

    /**
     * An order to train and forecast.
     *
     * @param inputs further series of which nothing is known in advance
     */
    public ForecastJob(TimeSeries target, List<TimeSeries> inputs, ForecastSettings settings) {
        this(target, Covariates.ofObserved(inputs), settings, Optional.empty());
    }

    /** The same order with other settings and nothing learned before. */
    public ForecastJob with(ForecastSettings others) {
        return new ForecastJob(target, covariates, others, Optional.empty());
    }

    /** The same order, but with what was learned before. */
    public ForecastJob with(PretrainedNetworks before) {
        return new ForecastJob(target, covariates, settings, Optional.of(before));
    }
}
