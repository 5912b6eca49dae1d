package io.github.tidecast.forecast.season;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Looks for a long cycle of unknown, also broken length, as of sunspots: too irregular for figures that repeat, but good
 * to know for how far to look back. Its length is where the correlogram peaks; it counts if the correlogram swings there
 * and back as a cycle's does, high after one and two lengths, low half-way. Wandering values swing once or twice by
 * chance, so that at least {@value #LEAST_CYCLES} cycles are asked for.
 */
public final class CycleSearch {

    /** Set by judgement: wandering values swing once or twice by chance. */
    private static final int LEAST_CYCLES = 5;
    /** Guard of time: longer series are searched in means of blocks. */
    private static final int MOST_POINTS = 800;
    /** Guard: points, or blocks of them, of the shortest cycle looked for. */
    private static final int LEAST_LENGTH = 6;
    /** Set by judgement: a first peak of this share of the highest one is the cycle, later ones its multiples. */
    private static final double NEARLY = 0.8;
    /** Set by judgement: least autocorrelation after one cycle. */
    private static final double PEAK = 0.3;
    /** Set by judgement: least autocorrelation after two cycles, and after a half of the other sign. */
    private static final double SECOND_PEAK = 0.15;

    private CycleSearch() {
    }

    /**
     * The length of a cycle in points.
     *
     * @param values NaN where missing
     * @param least  shortest length of interest
     * @return empty if none stands out
     */
    public static OptionalDouble length(double[] values, int least) {
        int block = Math.max(1, Math.ceilDiv(values.length, MOST_POINTS));
        double[] remainder = straightened(means(Steadied.of(values), block));
        int longest = remainder.length / LEAST_CYCLES;
        int shortest = Math.max(LEAST_LENGTH, Math.ceilDiv(least, block));
        if (longest <= shortest) {
            return OptionalDouble.empty();
        }
        // a quarter of a cycle to either side of a peak is looked at, here and below: set by judgement
        double[] correlation = correlation(remainder, 2 * longest + longest / 4);
        int first = 1;
        while (first < longest && correlation[first] > 0) {
            first++;
        }
        int peak = firstPeak(correlation, Math.max(first, shortest), longest);
        if (peak <= shortest || peak >= longest || !swings(correlation, peak)) {
            return OptionalDouble.empty();
        }
        int second = peak(correlation, 2 * peak - peak / 4, 2 * peak + peak / 4);
        return OptionalDouble.of(block * second / 2.0);
    }

    private static boolean swings(double[] correlation, int peak) {
        int second = peak(correlation, 2 * peak - peak / 4, 2 * peak + peak / 4);
        return correlation[peak] > PEAK && correlation[second] > SECOND_PEAK
                && correlation[peak / 2] < -SECOND_PEAK && correlation[(peak + second) / 2] < -SECOND_PEAK / 2;
    }

    /** Two cycles correlate as well as one: the first peak that is nearly as high as the highest one. */
    private static int firstPeak(double[] correlation, int from, int to) {
        double high = NEARLY * correlation[peak(correlation, from, to)];
        int rising = from;
        while (rising < to && correlation[rising] < high) {
            rising++;
        }
        return peak(correlation, rising, Math.min(to, rising + rising / 4));
    }

    private static int peak(double[] correlation, int from, int to) {
        int peak = from;
        for (int lag = from; lag <= to; lag++) {
            if (correlation[lag] > correlation[peak]) {
                peak = lag;
            }
        }
        return peak;
    }

    private static double[] means(double[] values, int block) {
        double[] means = new double[values.length / block];
        for (int b = 0; b < means.length; b++) {
            int end = values.length - (means.length - 1 - b) * block;
            means[b] = Arrays.stream(values, end - block, end).filter(value -> !Double.isNaN(value)).average()
                    .orElse(Double.NaN);
        }
        return means;
    }

    /** What a straight line leaves; nothing where a value is missing. */
    private static double[] straightened(double[] values) {
        double count = 0;
        double sumT = 0;
        double sum = 0;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                count++;
                sumT += t;
                sum += values[t];
            }
        }
        double products = 0;
        double squares = 0;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                products += (t - sumT / count) * (values[t] - sum / count);
                squares += (t - sumT / count) * (t - sumT / count);
            }
        }
        double[] left = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            left[t] = Double.isNaN(values[t]) || squares == 0 ? 0
                    : values[t] - sum / count - products / squares * (t - sumT / count);
        }
        return left;
    }

    private static double[] correlation(double[] values, int lags) {
        double[] correlation = new double[lags + 1];
        double variance = Arrays.stream(values).map(value -> value * value).sum();
        for (int lag = 0; lag <= lags && lag < values.length; lag++) {
            double sum = 0;
            for (int t = lag; t < values.length; t++) {
                sum += values[t] * values[t - lag];
            }
            correlation[lag] = variance > 0 ? sum / variance * values.length / (values.length - lag) : 0;
        }
        return correlation;
    }
}
