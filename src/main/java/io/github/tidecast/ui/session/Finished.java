package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import java.util.Objects;

/**
 * A forecast and the data it was made from.
 *
 * @param data   what was forecast
 * @param own    the forecast with Tidecast's own choice of a method
 * @param chosen the method whose forecast is drawn and exported; {@link Method#TIDECAST} unless the user chose another
 * @param run    id of the run that it is of; the run may be deleted meanwhile
 */
public record Finished(DataSet data, ForecastResult own, Method chosen, int run) {

    public Finished {
        Objects.requireNonNull(data, "data");
        chosen = own.method(chosen).isPresent() ? chosen : Method.TIDECAST;
    }

    /** The forecast that is drawn and exported. */
    public ForecastResult result() {
        return own.with(chosen);
    }

    /** The same with the forecast of another method. */
    public Finished choosing(Method method) {
        return new Finished(data, own, method, run);
    }
}
