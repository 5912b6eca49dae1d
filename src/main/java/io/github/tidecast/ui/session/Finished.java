package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import java.util.Objects;
import java.util.Optional;

/**
 * A forecast and the data it was made from.
 *
 * @param data   what was forecast
 * @param own    the forecast with Tidecast's own choice of a method
 * @param chosen the method whose forecast is drawn and exported; {@link Method#TIDECAST} unless the user chose another
 * @param order  the training that has just made it; empty if it is an earlier one that is looked at again
 */
public record Finished(DataSet data, ForecastResult own, Method chosen, Optional<TrainingOrder> order) {

    public Finished {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(order, "order");
        chosen = own.method(chosen).isPresent() ? chosen : Method.TIDECAST;
    }

    /** A forecast as Tidecast chose it. */
    public Finished(DataSet data, ForecastResult own, Optional<TrainingOrder> order) {
        this(data, own, Method.TIDECAST, order);
    }

    /** The forecast that is drawn and exported. */
    public ForecastResult result() {
        return own.with(chosen);
    }

    /** The same with the forecast of another method. */
    public Finished choosing(Method method) {
        return new Finished(data, own, method, Optional.empty());
    }
}
