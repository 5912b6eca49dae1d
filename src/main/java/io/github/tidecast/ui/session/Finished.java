package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;

/**
 * A forecast and the data it was made from.
 *
 * @param data   what was forecast
 * @param result the forecast
 */
public record Finished(DataSet data, ForecastResult result) {
}
