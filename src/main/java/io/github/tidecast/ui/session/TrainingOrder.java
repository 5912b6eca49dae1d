package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastJob;
import java.util.Objects;
import java.util.Optional;

/**
 * A training that was asked for, with everything it needs as it was at that moment: what is changed on the desk or in
 * the form afterwards does not reach it.
 *
 * @param number from 1, in the order of asking; tells orders with the same settings apart
 * @param data   what was on the desk
 * @param job    what to do
 * @param parent the run it continues, if it does
 */
public record TrainingOrder(int number, DataSet data, ForecastJob job, Optional<Integer> parent) {

    public TrainingOrder {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(parent, "parent");
    }
}
