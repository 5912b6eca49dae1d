package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;

/**
 * A method that continues a history. Implementations are immutable and deterministic. One that needs the values alone
 * is a {@link ValueMethod}.
 */
@FunctionalInterface
public interface PointMethod {

    /**
     * The continuation of a history.
     *
     * @param context what is known
     * @return a finite value for each of the {@link ForecastContext#future points to forecast}
     */
    double[] forecast(ForecastContext context);
}
