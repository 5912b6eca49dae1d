package io.github.tidecast.forecast.regression;

import java.util.Arrays;

/**
 * A linear forecast of each step ahead from a window of the last values, all taken relative to the last one: NLinear
 * of Zeng et al. (2023), fitted by ridge regression.
 *
 * @param coefficients {@code [point of the window][step ahead]}, so that a forecast goes through memory in a line; those
 *                     of the last point, whose value is always zero, belong to a small constant
 */
public record LinearWindow(double[][] coefficients) {

    public LinearWindow {
        if (coefficients.length == 0 || coefficients[0].length == 0) {
            throw new IllegalArgumentException("no coefficients");
        }
    }

    /** Ridge penalty, relative to the mean square of the inputs; src/bench/constants.py tries other values. */
    private static final double PENALTY = 0.1;
    /** Input of the intercept; its size sets how heavily the penalty rests on it. Set by judgement. */
    private static final double INTERCEPT_INPUT = 0.03;

    /**
     * Fits the regression.
     *
     * @param values values to learn from
     * @param window points in a window, at least 2
     * @param steps  steps ahead
     * @param stride points from one window to the next
     */
    public static LinearWindow fit(double[] values, int window, int steps, int stride) {
        Ridge ridge = new Ridge(window, steps);
        double[] inputs = new double[window];
        for (int end = window; end + steps <= values.length; end += stride) {
            fill(inputs, values, end);
            ridge.add(inputs);
            for (int k = 0; k < steps; k++) {
                ridge.target(k, inputs, values[end + k] - values[end - 1]);
            }
        }
        double[][] solution = ridge.solve(PENALTY);
        double[][] coefficients = new double[window][steps];
        for (int k = 0; k < steps; k++) {
            for (int i = 0; i < window; i++) {
                coefficients[i][k] = solution[k][i];
            }
        }
        return new LinearWindow(coefficients);
    }

    /** Points in a window. */
    public int window() {
        return coefficients.length;
    }

    /** Steps ahead. */
    public int steps() {
        return coefficients[0].length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinearWindow that && Arrays.deepEquals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(coefficients);
    }

    /**
     * The forecast relative to the last value of a window.
     *
     * @param end index after the window's last value
     */
    public double[] changes(double[] values, int end) {
        int window = coefficients.length;
        double last = values[end - 1];
        double[] changes = new double[coefficients[0].length];
        for (int i = 0; i < window; i++) {
            double input = i == window - 1 ? INTERCEPT_INPUT : values[end - window + i] - last;
            double[] row = coefficients[i];
            for (int k = 0; k < changes.length; k++) {
                changes[k] += row[k] * input;
            }
        }
        return changes;
    }

    private static void fill(double[] inputs, double[] values, int end) {
        double last = values[end - 1];
        for (int i = 0; i < inputs.length - 1; i++) {
            inputs[i] = values[end - inputs.length + i] - last;
        }
        inputs[inputs.length - 1] = INTERCEPT_INPUT;
    }
}
