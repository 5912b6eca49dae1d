package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import java.util.Arrays;

/**
 * A method at work on logarithms where all values are positive, so that it sees growth as a straight line and seasons
 * as shares. The way back is held to a hundredfold of the greatest value.
 *
 * @param inner the method
 */
public record OnLogarithms(PointMethod inner) implements PointMethod {

    /** Guard: a hundredfold of the greatest value, so that the way back stays finite. Set by judgement. */
    private static final double MOST_GROWTH = Math.log(100);

    @Override
    public double[] forecast(ForecastContext context) {
        double[] history = context.values();
        if (Arrays.stream(history).anyMatch(value -> value <= 0)) {
            return inner.forecast(context);
        }
        double[] logarithms = Arrays.stream(history).map(Math::log).toArray();
        double most = Arrays.stream(logarithms).max().orElseThrow() + MOST_GROWTH;
        return Arrays.stream(inner.forecast(context.withValues(logarithms))).map(value -> Math.exp(Math.min(value, most)))
                .toArray();
    }
}
