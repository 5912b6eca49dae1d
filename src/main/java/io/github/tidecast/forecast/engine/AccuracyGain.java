package io.github.tidecast.forecast.engine;

import java.util.Arrays;

/**
 * How much lower the error of one forecast is than that of another over several origins.
 *
 * @param mean        mean difference, positive if the first is better
 * @param noise       standard error of the mean; origins whose targets overlap count as one
 * @param independent how many origins count as independent
 */
record AccuracyGain(double mean, double noise, double independent) {

    /**
     * The gain over origins.
     *
     * @param gains    difference at each origin, at least one
     * @param first    points known at the first of them
     * @param upTo     points known now
     * @param horizon  steps of each
     */
    static AccuracyGain of(double[] gains, int first, int upTo, int horizon) {
        double mean = Arrays.stream(gains).average().orElse(0);
        double squares = Arrays.stream(gains).map(one -> (one - mean) * (one - mean)).sum();
        double independent = Math.clamp((double) (upTo - first) / horizon, 1, gains.length);
        return new AccuracyGain(mean, Math.sqrt(squares / Math.max(1, gains.length - 1) / independent), independent);
    }
}
