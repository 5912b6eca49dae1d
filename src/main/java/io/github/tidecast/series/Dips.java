package io.github.tidecast.series;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Runs of values far from the level before and after them: a shop that was closed for half a year, a machine under
 * repair. They came back, so that a forecast fitted to them would follow what is over. A run counts if it is short
 * against the series, far from the running median over it, and farther by far than everything else; values at its end
 * that have not recovered may be a new level and are none.
 */
public final class Dips {

    private static final int MOST_POINTS = 5_000;
    private static final int LONGEST = 24;
    private static final int SHARE_OF_SERIES = 8;
    private static final int LEAST_LENGTH = 3;
    private static final int LEAST_AROUND = 3;
    private static final int MOST_RUNS = 2;
    private static final double BOUND = 8;
    private static final double APART = 2;
    private static final double NORMAL = 1.4826;

    private Dips() {
    }

    /**
     * Finds them.
     *
     * @param values without gaps
     * @param season season length; 1 for none
     * @return places, ascending; of a very long series only those near its end
     */
    public static int[] find(double[] values, int season) {
        int from = Math.max(0, values.length - MOST_POINTS);
        double[] recent = Arrays.copyOfRange(values, from, values.length);
        int longest = Math.min(recent.length / SHARE_OF_SERIES, Math.min(LONGEST, season > 1 ? season : LONGEST));
        if (longest < LEAST_LENGTH || Arrays.stream(recent).anyMatch(value -> value <= 0)) {
            return new int[0];
        }
        double[] level = Outliers.withoutSeason(Arrays.stream(recent).map(Math::log).toArray(), season);
        double[] distance = distance(level, longest);
        double unit = NORMAL * Outliers.median(Arrays.stream(distance).map(Math::abs).toArray());
        boolean[] far = new boolean[level.length];
        for (int t = 0; t < far.length; t++) {
            far[t] = Math.abs(distance[t]) > BOUND * unit;
        }
        return runs(far, distance, longest).map(t -> from + t).toArray();
    }

    private static IntStream runs(boolean[] far, double[] distance, int longest) {
        boolean[] in = new boolean[far.length];
        boolean[] single = new boolean[far.length];
        int runs = 0;
        for (int start = 0; start < far.length; start++) {
            int end = start;
            while (end < far.length && far[end] && distance[end] * distance[start] > 0) {
                end++;
            }
            if (end > start) {
                if (end - start >= LEAST_LENGTH && (end - start > longest || start < LEAST_AROUND
                        || end > far.length - LEAST_AROUND || ++runs > MOST_RUNS)) {
                    return IntStream.empty();
                }
                Arrays.fill(end - start < LEAST_LENGTH ? single : in, start, end, true);
                start = end;
            }
        }
        double weakest = IntStream.range(0, far.length).filter(t -> in[t]).mapToDouble(t -> Math.abs(distance[t]))
                .min().orElse(0);
        double others = IntStream.range(0, far.length).filter(t -> !in[t] && !single[t]).mapToDouble(t -> Math.abs(distance[t]))
                .max().orElse(0);
        return weakest >= APART * others ? IntStream.range(0, far.length).filter(t -> in[t]) : IntStream.empty();
    }

    /** From the running median over a little more than two runs, which a single run cannot move. */
    private static double[] distance(double[] level, int longest) {
        double[] distance = new double[level.length];
        for (int t = 0; t < level.length; t++) {
            distance[t] = level[t] - Outliers.median(Arrays.copyOfRange(level, Math.max(0, t - longest - 1),
                    Math.min(level.length, t + longest + 2)));
        }
        return distance;
    }
}
