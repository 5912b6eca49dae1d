package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/** Repeats the last value: the best one can do for a random walk. */
public record LastValue() implements ValueMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        double[] forecast = new double[steps];
        Arrays.fill(forecast, history[history.length - 1]);
        return forecast;
    }
}
