package io.github.tidecast.forecast.assessment;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * How much values stray at each place of the season, 1 on average: at noon the sun strays, at night it does not. The
 * figures are the mean absolute changes from one season to the next at each place. They count as far as an analysis of
 * variance finds that places differ, by the share of the differences that is not chance (as in the estimator of James
 * and Stein); without clear evidence all are 1.
 *
 * @param factors by place; empty where all are alike
 */
public record PlaceWidths(double[] factors) {

    /** All places alike. */
    public static final PlaceWidths ALIKE = new PlaceWidths(new double[0]);

    /** Set by judgement: changes between seasons that tell how much a place strays. */
    private static final int LEAST_CYCLES = 8;
    /** Guard of time, and against what was long ago. */
    private static final int MOST_CYCLES = 100;
    /** Level of the F test, strict: without clear evidence all places are alike. Set by judgement. */
    private static final double SIGNIFICANCE = 0.001;
    /**
     * Guard: errors are divided by factors: a small one where values hardly stray would make an error there the
     * largest.
     */
    private static final double LEAST = 0.1;

    /**
     * The figures of a history.
     *
     * @param values without gaps, on the scale on which errors are measured
     * @param season season length; 1 for none
     */
    public static PlaceWidths of(double[] values, int season) {
        if (season < 2 || values.length < LEAST_CYCLES * season) {
            return ALIKE;
        }
        int first = Math.max(season, values.length - MOST_CYCLES * season);
        double[] sums = new double[season];
        int[] counts = new int[season];
        double squares = 0;
        for (int t = first; t < values.length; t++) {
            double size = Math.abs(values[t] - values[t - season]);
            sums[t % season] += size;
            counts[t % season]++;
            squares += size * size;
        }
        int count = values.length - first;
        double mean = Arrays.stream(sums).sum() / count;
        double between = 0;
        double explained = 0;
        for (int place = 0; place < season; place++) {
            double own = sums[place] / counts[place];
            between += counts[place] * (own - mean) * (own - mean);
            explained += counts[place] * own * own;
        }
        double within = (squares - explained) / (count - season);
        double f = between / (season - 1) / within;
        FDistribution chance = new FDistribution(season - 1, count - season);
        if (!(mean > 0) || !(f > chance.inverseCumulativeProbability(1 - SIGNIFICANCE))) {
            return ALIKE;
        }
        double told = 1 - 1 / f;
        double[] factors = new double[season];
        for (int place = 0; place < season; place++) {
            factors[place] = Math.max(LEAST, 1 - told + told * sums[place] / counts[place] / mean);
        }
        return new PlaceWidths(factors);
    }

    /** The factor at a point, above 0. */
    public double at(int t) {
        return factors.length == 0 ? 1 : factors[t % factors.length];
    }
}
