package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * A method that sees the end of a long history only: what lies thousands of points back says little about tomorrow and
 * would make a million points slow.
 *
 * @param most  points seen at most
 * @param inner the method
 */
public record Recent(int most, PointMethod inner) implements PointMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        return inner.forecast(history.length <= most ? history
                : Arrays.copyOfRange(history, history.length - most, history.length), steps);
    }
}
