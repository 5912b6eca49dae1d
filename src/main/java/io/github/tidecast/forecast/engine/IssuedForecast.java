package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Method;
import java.util.Optional;

/**
 * A forecast as it was handed out, in the units of {@link PreparedSeries}.
 *
 * @param known    points known when it was made
 * @param forecast the values after them
 * @param blend    backbone and network in their shares; the same as {@code forecast} unless one method stood for it
 * @param weight   share of the network in the blend, 0 to 1
 * @param single   the one method that stood for it, if one had been clearly better
 */
record IssuedForecast(int known, double[] forecast, double[] blend, double weight, Optional<Method> single) {

    /** A forecast of one method whose past forecasts are looked at by themselves. */
    static IssuedForecast of(int known, double[] forecast) {
        return new IssuedForecast(known, forecast, forecast, 0, Optional.empty());
    }

    /** One method in place of the blend. */
    IssuedForecast inFavourOf(Method method, double[] values) {
        return new IssuedForecast(known, values, blend, weight, Optional.of(method));
    }
}
