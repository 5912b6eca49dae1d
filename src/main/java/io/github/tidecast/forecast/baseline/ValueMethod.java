package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;

/** A method that looks at nothing but the values: it needs neither times nor other series. */
public interface ValueMethod extends PointMethod {

    /**
     * The continuation of a history.
     *
     * @param history values without gaps, at least one
     * @param steps   points to forecast, at least 1
     * @return {@code steps} finite values
     */
    double[] forecast(double[] history, int steps);

    @Override
    default double[] forecast(ForecastContext context) {
        return forecast(context.values(), context.steps());
    }
}
