package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;
import java.util.Optional;

/**
 * A forecast and the data it was made from.
 *
 * @param data   what was forecast
 * @param result the forecast
 * @param order  the training that has just made it; empty if it is an earlier one that is looked at again
 */
public record Finished(DataSet data, ForecastResult result, Optional<TrainingOrder> order) {
}
