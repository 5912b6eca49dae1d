package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * A method held back from explosions: a forecast further from the history's range than a few times that range, or not
 * a number, is replaced or cut.
 *
 * @param inner the method
 */
public record Guarded(PointMethod inner) implements PointMethod {

    private static final double MOST_RANGES = 3;

    @Override
    public double[] forecast(double[] history, int steps) {
        return hold(inner.forecast(history, steps), history);
    }

    /** A forecast held near the history it continues. */
    public static double[] hold(double[] forecast, double[] history) {
        double least = Arrays.stream(history).min().orElseThrow();
        double greatest = Arrays.stream(history).max().orElseThrow();
        double room = MOST_RANGES * (greatest - least);
        double last = history[history.length - 1];
        return Arrays.stream(forecast).map(value -> Double.isNaN(value) ? last
                : Math.clamp(value, least - room, greatest + room)).toArray();
    }
}
