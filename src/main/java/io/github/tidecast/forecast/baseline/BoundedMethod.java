package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import java.util.Arrays;

/**
 * A method held back from explosions: a forecast beyond the {@link ForecastBounds} of its history is cut, one that is not a
 * number is replaced by the last value.
 *
 * @param inner the method
 */
public record BoundedMethod(PointMethod inner) implements PointMethod {

    @Override
    public double[] forecast(ForecastContext context) {
        return hold(inner.forecast(context), context.values());
    }

    /** A forecast held near the history it continues. */
    public static double[] hold(double[] forecast, double[] history) {
        ForecastBounds reach = ForecastBounds.of(history, forecast.length);
        double last = history[history.length - 1];
        return Arrays.stream(forecast).map(value -> Double.isNaN(value) ? last
                : Math.clamp(value, reach.lowest(), reach.highest())).toArray();
    }
}
