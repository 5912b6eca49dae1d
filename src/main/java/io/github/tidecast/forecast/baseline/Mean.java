package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/** The mean of the history. */
public record Mean() implements ValueMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        double[] forecast = new double[steps];
        Arrays.fill(forecast, Arrays.stream(history).average().orElseThrow());
        return forecast;
    }
}
