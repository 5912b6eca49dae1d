package io.github.tidecast.forecast;

import java.util.Arrays;
import java.util.List;

/** Whether a season of a given length shows in values after shorter seasons have been taken out. */
final class SeasonEvidence {

    private static final double CRITICAL = 1.645;
    private static final double LEAST = 0.1;
    private static final int LONG = 200;
    private static final int BLOCKS = 12;

    private SeasonEvidence() {
    }

    /**
     * True if the autocorrelation of the changes one season apart is large: beyond the 90 % bound of Bartlett and
     * beyond a least size, because in thousands of values a trace is significant but useless. Changes and not values,
     * because a trend correlates at every lag. It must be larger than half a season apart too: where a long smooth wave
     * is sampled often, neighbours correlate at every short lag, the less the further apart they are.
     */
    static boolean confirms(double[] values, int season, List<Integer> shorter) {
        return stands(values, season, shorter)
                || season >= LONG && stands(blocks(values, season / BLOCKS), BLOCKS, List.of());
    }

    /** Means of blocks: a year of days shows in its months, where the weather of single days has averaged out. */
    private static double[] blocks(double[] values, int length) {
        double[] means = new double[values.length / length];
        for (int b = 0; b < means.length; b++) {
            int first = values.length - (means.length - b) * length;
            means[b] = Arrays.stream(values, first, first + length).average().orElse(0);
        }
        return means;
    }

    private static boolean stands(double[] values, int season, List<Integer> shorter) {
        double[] changes = new double[values.length - 1];
        for (int t = 1; t < values.length; t++) {
            changes[t - 1] = values[t] - values[t - 1];
        }
        clip(changes);
        for (int known : shorter) {
            removeMeans(changes, known);
        }
        double correlation = correlation(changes, season);
        if (correlation <= correlation(changes, season / 2)) {
            return false;
        }
        double squares = 0;
        int lags = Math.min(season - 1, 30);
        for (int lag = 1; lag <= lags; lag++) {
            double one = correlation(changes, lag);
            squares += one * one;
        }
        return correlation > Math.max(LEAST, CRITICAL * Math.sqrt((1 + 2 * squares) / changes.length));
    }

    /** Holds single huge changes back, which would hide the season. */
    private static void clip(double[] changes) {
        double[] sizes = Arrays.stream(changes).map(Math::abs).sorted().toArray();
        double bound = 4 * sizes[(int) (0.75 * (sizes.length - 1))];
        if (bound > 0) {
            for (int t = 0; t < changes.length; t++) {
                changes[t] = Math.clamp(changes[t], -bound, bound);
            }
        }
    }

    private static void removeMeans(double[] values, int season) {
        for (int place = 0; place < season; place++) {
            double sum = 0;
            int count = 0;
            for (int t = place; t < values.length; t += season) {
                sum += values[t];
                count++;
            }
            for (int t = place; t < values.length; t += season) {
                values[t] -= sum / count;
            }
        }
    }

    private static double correlation(double[] values, int lag) {
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = 0;
        double product = 0;
        for (int t = 0; t < values.length; t++) {
            variance += (values[t] - mean) * (values[t] - mean);
            if (t >= lag) {
                product += (values[t] - mean) * (values[t - lag] - mean);
            }
        }
        return variance == 0 ? 0 : product / variance;
    }
}
