package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
/**
 * A method that sees the end of a long history only: what lies thousands of points back says little about tomorrow and
 * would make a million points slow.
 *
 * @param most  points seen at most
 * @param inner the method
 */
public record Recent(int most, PointMethod inner) implements PointMethod {

    @Override
    public double[] forecast(ForecastContext context) {
        return inner.forecast(context.latest(most));
    }
}
