package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.regression.LinearWindow;
import java.util.Arrays;

/**
 * Linear regression of each step ahead on a window of the last values, see {@link LinearWindow}; the last value where
 * there are not even a few windows.
 *
 * @param season season length that the window should cover, unless it is above 100; 1 for none
 */
public record WindowRegression(int season) implements ValueMethod {

    /** Guard of time: steps ahead of which more do not lengthen the window. */
    private static final int MOST_STEPS = 48;
    /** Set by judgement: with fewer windows the last value is forecast. */
    private static final int LEAST_WINDOWS = 8;
    /** Guard of time: normal equations grow with the square of the window. */
    private static final int LONGEST_SEASON = 100;
    /** Window relative to season and horizon, Hewamalage et al. (2021). */
    private static final double WINDOW_FACTOR = 1.25;
    /** Set by judgement: at least so many points for each point of the window. */
    private static final int POINTS_PER_INPUT = 4;

    @Override
    public double[] forecast(double[] history, int steps) {
        int wanted = (int) Math.ceil(WINDOW_FACTOR
                * Math.max(season <= LONGEST_SEASON ? season : 1, Math.min(steps, MOST_STEPS)));
        int window = Math.min(wanted, history.length / POINTS_PER_INPUT);
        double last = history[history.length - 1];
        if (window < 2 || history.length - window - steps + 1 < LEAST_WINDOWS) {
            return new LastValue().forecast(history, steps);
        }
        return Arrays.stream(LinearWindow.fit(history, window, steps, 1).changes(history, history.length))
                .map(change -> last + change).toArray();
    }
}
