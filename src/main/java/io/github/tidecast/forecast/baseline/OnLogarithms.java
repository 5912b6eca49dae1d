package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * A method at work on logarithms where all values are positive, so that it sees growth as a straight line and seasons
 * as shares. The way back is held to a hundredfold of the greatest value.
 *
 * @param inner the method
 */
public record OnLogarithms(PointMethod inner) implements PointMethod {

    private static final double MOST_GROWTH = Math.log(100);

    @Override
    public double[] forecast(double[] history, int steps) {
        if (Arrays.stream(history).anyMatch(value -> value <= 0)) {
            return inner.forecast(history, steps);
        }
        double[] logarithms = Arrays.stream(history).map(Math::log).toArray();
        double most = Arrays.stream(logarithms).max().orElseThrow() + MOST_GROWTH;
        return Arrays.stream(inner.forecast(logarithms, steps)).map(value -> Math.exp(Math.min(value, most))).toArray();
    }
}
