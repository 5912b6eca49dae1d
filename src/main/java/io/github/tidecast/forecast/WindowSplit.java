package io.github.tidecast.forecast;

import java.util.Optional;

/**
 * Which windows train and which validate. Validation windows are the last ones; between them and the training
 * windows lies a gap of one horizon, so that no target is seen twice.
 *
 * @param window     time steps
 * @param outputs    steps ahead
 * @param training   number of training windows
 * @param validation number of validation windows
 * @param firstCheck first point ahead of the first validation window
 * @param stride     points from one training window to the next
 * @param checkStride points from one validation window to the next
 */
public record WindowSplit(int window, int outputs, int training, int validation, int firstCheck, int stride,
                          int checkStride) {

    /** Guard: a window of one point has no change to learn from. */
    private static final int LEAST_WINDOW = 2;
    /** Guard: fewer windows are no training. Set by judgement. */
    private static final int LEAST_TRAINING = 8;
    /** Guard of time: windows of an epoch; more of them are thinned out. */
    private static final int MOST_TRAINING = 1_000;
    /** Guard of time: more would take longer than the learning of an epoch does. */
    private static final int MOST_VALIDATION = 1_000;

    /**
     * A plan for a number of points.
     *
     * @param window  window wanted; made shorter where too few windows would be left
     * @param share   share of the windows that validates
     * @return empty if there are not even a few windows to learn from
     */
    public static Optional<WindowSplit> of(int points, int window, int outputs, double share) {
        // at most a third of the points in a window, and a quarter of few windows in the gap: set by judgement
        int steps = Math.clamp((points - outputs) / 3, LEAST_WINDOW, Math.max(LEAST_WINDOW, window));
        int windows = points - steps - outputs + 1;
        int validation = Math.max(1, (int) Math.round(share * windows));
        int gap = outputs - 1;
        int free = windows - validation - gap;
        if (free < LEAST_TRAINING) {
            validation = Math.max(1, (int) (windows * share / 2));
            gap = Math.min(gap, windows / 4);
            free = windows - validation - gap;
        }
        if (free < LEAST_TRAINING) {
            return Optional.empty();
        }
        int stride = Math.ceilDiv(free, MOST_TRAINING);
        int checkStride = Math.ceilDiv(validation, MOST_VALIDATION);
        return Optional.of(new WindowSplit(steps, outputs, Math.ceilDiv(free, stride),
                Math.ceilDiv(validation, checkStride), steps + free + gap, stride, checkStride));
    }

    /** The same windows over more points, all of them for training. */
    public WindowSplit onEverything(int points) {
        int free = points - window - outputs + 1;
        int step = Math.ceilDiv(free, MOST_TRAINING);
        return new WindowSplit(window, outputs, Math.ceilDiv(free, step), 0, points, step, 1);
    }

    /**
     * Points that everything fitted may look at: those before the first value that validates, and a few of these where
     * the series is too short for a gap.
     */
    public int lesson() {
        return Math.max(firstCheck, window + (training - 1) * stride + outputs);
    }
}
