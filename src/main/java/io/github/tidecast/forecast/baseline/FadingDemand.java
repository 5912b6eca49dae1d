package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * Mean demand of an intermittent series by Teunter, Syntetos and Babai (2011): the probability of a demand is smoothed
 * at every point, so that it fades while none comes, the size of a demand at every demand. Of a few rates the one with
 * the least squared one-step errors counts. Both start at their means.
 */
public record FadingDemand() implements ValueMethod {

    /** Grid of smoothing parameters of the probability. Set by judgement; the least squared errors choose. */
    private static final double[] RATES = {0.01, 0.03, 0.1, 0.2};
    /** Smoothing parameter of sizes, as in Croston (1972). */
    private static final double SIZE_RATE = 0.1;

    @Override
    public double[] forecast(double[] history, int steps) {
        double[] demands = Arrays.stream(history).filter(value -> value != 0).toArray();
        double[] forecast = new double[steps];
        if (demands.length == 0) {
            return forecast;
        }
        double mean = Arrays.stream(demands).average().orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (double rate : RATES) {
            double size = mean;
            double probability = (double) demands.length / history.length;
            double squares = 0;
            for (double value : history) {
                double error = value - probability * size;
                squares += error * error;
                probability += rate * ((value == 0 ? 0 : 1) - probability);
                size += value == 0 ? 0 : SIZE_RATE * (value - size);
            }
            if (squares < least) {
                least = squares;
                Arrays.fill(forecast, probability * size);
            }
        }
        return forecast;
    }
}
