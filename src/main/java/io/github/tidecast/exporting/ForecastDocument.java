package io.github.tidecast.exporting;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.series.TimeSeries;
import java.util.Objects;

/**
 * Everything a file about a forecast tells.
 *
 * @param history    the series that was forecast, up to its last value; what comes behind is cut off
 * @param result     its forecast
 * @param provenance where both come from
 */
public record ForecastDocument(TimeSeries history, ForecastResult result, Provenance provenance) {

    public ForecastDocument {
        history = history.untilLastValue();
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(provenance, "provenance");
    }
}
