package io.github.tidecast.forecast.regression;

import java.util.Arrays;
import java.util.List;

/**
 * How far back a window should look, found out with the linear regression in a window, which takes a moment where a
 * network would take minutes. Each length learns from the same part and is asked about the same later values.
 */
public final class WindowChoice {

    /** A longer window must be better by so much: it costs time, and leaves less to learn from. Set by judgement. */
    private static final double LEAST_GAIN = 0.05;
    /** Share of the values that each length learns from; the rest checks it. Set by judgement. */
    private static final double TRAINING_SHARE = 0.7;
    /** Guard of time: steps ahead that are checked. */
    private static final int MOST_STEPS = 24;
    /** Guard of time: windows that are learned from, and checked. */
    private static final int MOST_ROWS = 400;
    /** Set by judgement: with fewer checks the usual length stays. */
    private static final int LEAST_CHECKS = 20;
    /** Set by judgement: windows to learn from for each point in one. */
    private static final int ROWS_PER_POINT = 2;

    private WindowChoice() {
    }

    /**
     * The length that forecast best.
     *
     * @param values  values up to the first point in time at which methods are tested, so that a test there stays one;
     *                NaN where missing
     * @param horizon steps that will be forecast
     * @param usual   length unless another one is clearly better, in points
     * @param others  longer ones to try
     */
    public static int best(double[] values, int horizon, int usual, List<Integer> others) {
        int longest = others.stream().mapToInt(Integer::intValue).max().orElse(usual);
        int steps = Math.min(horizon, MOST_STEPS);
        double[] known = filled(values);
        int split = (int) (TRAINING_SHARE * known.length);
        if (usual < 2 || known.length - split - steps < LEAST_CHECKS) {
            return usual;
        }
        int best = usual;
        double bar = (1 - LEAST_GAIN) * error(known, split, steps, usual);
        for (int window : others) {
            boolean learnable = split - window - steps >= ROWS_PER_POINT * window && split > longest;
            double error = learnable ? error(known, split, steps, window) : Double.POSITIVE_INFINITY;
            if (error < bar) {
                bar = error;
                best = window;
            }
        }
        return best;
    }

    /** Gaps closed by the last value, on logarithms where the network would see them so. */
    private static double[] filled(double[] values) {
        double[] known = values.clone();
        double last = Arrays.stream(known).filter(value -> !Double.isNaN(value)).findFirst().orElse(0);
        for (int t = 0; t < known.length; t++) {
            last = known[t] = Double.isNaN(known[t]) ? last : known[t];
        }
        boolean positive = Arrays.stream(known).allMatch(value -> value > 0);
        return positive ? Arrays.stream(known).map(Math::log).toArray() : known;
    }

    /** Mean absolute error on what follows the training part; infinite if a window does not fit. */
    private static double error(double[] known, int split, int steps, int window) {
        if (split < window + steps + 1) {
            return Double.POSITIVE_INFINITY;
        }
        int stride = Math.ceilDiv(split - window - steps + 1, MOST_ROWS);
        LinearWindow fitted = LinearWindow.fit(Arrays.copyOf(known, split), window, steps, stride);
        int checkStride = Math.ceilDiv(known.length - split - steps, MOST_ROWS);
        double sum = 0;
        for (int end = split; end + steps <= known.length; end += checkStride) {
            double[] changes = fitted.changes(known, end);
            for (int k = 0; k < steps; k++) {
                sum += Math.abs(known[end + k] - known[end - 1] - changes[k]);
            }
        }
        return sum;
    }
}
