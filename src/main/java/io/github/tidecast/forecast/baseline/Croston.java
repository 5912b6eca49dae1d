package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * Mean demand of an intermittent series by Croston (1972) with the correction of Syntetos and Boylan (2005): size of a
 * demand and pause between two are smoothed apart, each at every demand. Both start at their means.
 */
public record Croston() implements ValueMethod {

    /** Smoothing parameter of sizes and pauses, as in Croston (1972). */
    private static final double ALPHA = 0.1;

    @Override
    public double[] forecast(double[] history, int steps) {
        double[] demands = Arrays.stream(history).filter(value -> value != 0).toArray();
        double[] forecast = new double[steps];
        if (demands.length == 0) {
            return forecast;
        }
        double size = Arrays.stream(demands).average().orElseThrow();
        double interval = (double) history.length / demands.length;
        int pause = 1;
        for (double value : history) {
            if (value != 0) {
                size += ALPHA * (value - size);
                interval += ALPHA * (pause - interval);
                pause = 0;
            }
            pause++;
        }
        Arrays.fill(forecast, (1 - ALPHA / 2) * size / interval);
        return forecast;
    }
}
