package io.github.tidecast.forecast.diagnostics;

import java.util.Arrays;

/**
 * How errors are distributed.
 *
 * @param start     lower end of the first bin
 * @param width     of a bin, above 0
 * @param counts    errors in each bin
 * @param mean      of the errors
 * @param deviation their standard deviation
 */
public record Histogram(double start, double width, int[] counts, double mean, double deviation) {

    /** Bins as Freedman and Diaconis (1981) advise, between what still is a shape and what can still be seen. */
    private static final int FEWEST_BINS = 5;
    private static final int MOST_BINS = 40;

    public Histogram {
        counts = counts.clone();
    }

    /** A histogram with bins as wide as Freedman and Diaconis (1981) advise, 5 to 40 of them. */
    public static Histogram of(double[] errors) {
        double[] sorted = Arrays.stream(errors).sorted().toArray();
        double mean = Arrays.stream(sorted).average().orElse(0);
        double deviation = Math.sqrt(Arrays.stream(sorted).map(error -> (error - mean) * (error - mean)).sum()
                / Math.max(1, sorted.length - 1));
        double low = sorted.length == 0 ? 0 : sorted[0];
        double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - low;
        if (!(range > 0)) {
            return new Histogram(low - 0.5, 1, new int[] {sorted.length}, mean, deviation);
        }
        double spread = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        double advised = 2 * spread / Math.cbrt(sorted.length);
        int bins = (int) Math.clamp(advised > 0 ? Math.ceil(range / advised) : FEWEST_BINS, FEWEST_BINS, MOST_BINS);
        double width = range / bins;
        int[] counts = new int[bins];
        for (double error : sorted) {
            counts[(int) Math.min(bins - 1.0, (error - low) / width)]++;
        }
        return new Histogram(low, width, counts, mean, deviation);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** A copy of the counts. */
    @Override
    public int[] counts() {
        return counts.clone();
    }

    /** Number of errors. */
    public int total() {
        return Arrays.stream(counts).sum();
    }

    /** Errors a bin would hold if they were normally distributed, by the density at a value. */
    public double normalAt(double value) {
        if (!(deviation > 0)) {
            return 0;
        }
        double z = (value - mean) / deviation;
        return total() * width * Math.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && start == that.start && width == that.width && mean == that.mean
                && deviation == that.deviation && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(start) + Arrays.hashCode(counts);
    }
}
