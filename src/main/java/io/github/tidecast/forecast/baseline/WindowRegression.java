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

    private static final int MOST_STEPS = 48;
    private static final int LEAST_WINDOWS = 8;
    private static final int LONGEST = 100;

    @Override
    public double[] forecast(double[] history, int steps) {
        int wanted = (int) Math.ceil(1.25 * Math.max(season <= LONGEST ? season : 1, Math.min(steps, MOST_STEPS)));
        int window = Math.min(wanted, history.length / 4);
        double last = history[history.length - 1];
        if (window < 2 || history.length - window - steps + 1 < LEAST_WINDOWS) {
            return new LastValue().forecast(history, steps);
        }
        return Arrays.stream(LinearWindow.fit(history, window, steps, 1).changes(history, history.length))
                .map(change -> last + change).toArray();
    }
}
