package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * Linear regression of each step ahead on a window of the last values, all taken relative to the last one: NLinear of
 * Zeng et al. (2023), fitted by ridge regression. The linear counterpart of the network.
 *
 * @param season season length that the window should cover; 1 for none
 */
public record WindowRegression(int season) implements PointMethod {

    private static final int MOST_STEPS = 48;
    private static final int LEAST_WINDOWS = 8;
    private static final double PENALTY = 0.1;
    private static final double CONSTANT = 0.03;

    @Override
    public double[] forecast(double[] history, int steps) {
        int wanted = (int) Math.ceil(1.25 * Math.max(season, Math.min(steps, MOST_STEPS)));
        int window = Math.min(wanted, history.length / 4);
        int windows = history.length - window - steps + 1;
        double[] forecast = new double[steps];
        Arrays.fill(forecast, history[history.length - 1]);
        if (window < 2 || windows < LEAST_WINDOWS) {
            return forecast;
        }
        Ridge ridge = new Ridge(window, steps);
        double[] inputs = new double[window];
        for (int start = 0; start < windows; start++) {
            fill(inputs, history, start);
            ridge.add(inputs);
            double last = history[start + window - 1];
            for (int k = 0; k < steps; k++) {
                ridge.target(k, inputs, history[start + window + k] - last);
            }
        }
        double[][] coefficients = ridge.solve(PENALTY);
        fill(inputs, history, history.length - window);
        for (int k = 0; k < steps; k++) {
            for (int i = 0; i < window; i++) {
                forecast[k] += coefficients[k][i] * inputs[i];
            }
        }
        return forecast;
    }

    /** The window relative to its last value, and in place of that value's zero a small constant for a drift. */
    private static void fill(double[] inputs, double[] history, int start) {
        double last = history[start + inputs.length - 1];
        for (int i = 0; i < inputs.length - 1; i++) {
            inputs[i] = history[start + i] - last;
        }
        inputs[inputs.length - 1] = CONSTANT;
    }
}
