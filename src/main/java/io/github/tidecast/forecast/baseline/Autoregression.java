package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.regression.Ridge;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A linear autoregression on the last values and those around one and two seasons ago, fitted by least squares with a
 * small penalty and continued step by step. On changes instead of values it follows a drifting level; half of the mean
 * change goes on, because trends die down.
 *
 * @param seasons season lengths, ascending
 * @param changes whether changes from point to point are explained instead of values; then a few lags are enough,
 *                while values need more than a season of them
 */
public record Autoregression(List<Integer> seasons, boolean changes) implements ValueMethod {

    /** Set by judgement: the last lags that explain where a season adds none. */
    private static final int CONSECUTIVE_LAGS = 8;
    /** Ten observations a coefficient, the usual rule of thumb of regression. */
    private static final int POINTS_PER_LAG = 10;
    /** Set by judgement: lags on either side of a season that explain, too. */
    private static final int LAGS_AROUND_SEASON = 2;
    /** Ridge penalty, relative to the mean square of the inputs; src/bench/constants.py tries other values. */
    private static final double PENALTY = 0.002;
    /** Input of the intercept; its size sets how heavily the penalty rests on it. Set by judgement. */
    private static final double INTERCEPT_INPUT = 0.03;
    /**
     * Share of the mean change that goes on, half as in theta (Hyndman and Billah 2003); src/bench/constants.py
     * tries other values.
     */
    private static final double KEPT_DRIFT = 0.5;
    /** Seasons in the history from which lags around one season, and two, explain. Set by judgement. */
    private static final int SEASONS_FOR_LAGS = 4;
    private static final int SEASONS_FOR_SECOND_LAGS = 6;

    public Autoregression {
        seasons = List.copyOf(seasons);
    }

    @Override
    public double[] forecast(double[] history, int steps) {
        double[] values = changes ? differences(history) : history;
        double mean = Arrays.stream(values).average().orElse(0);
        int[] lags = lags(values.length);
        int rows = values.length - (lags.length == 0 ? 0 : lags[lags.length - 1]);
        double[] continued = lags.length == 0 || rows < lags.length + 3
                ? constant(values.length + steps, mean) : continued(values, mean, lags, steps);
        double[] forecast = new double[steps];
        double level = history[history.length - 1];
        for (int k = 0; k < steps; k++) {
            double next = continued[values.length + k];
            level += next - (1 - KEPT_DRIFT) * mean;
            forecast[k] = changes ? level : next;
        }
        return forecast;
    }

    private static double[] differences(double[] values) {
        double[] differences = new double[Math.max(0, values.length - 1)];
        for (int t = 1; t < values.length; t++) {
            differences[t - 1] = values[t] - values[t - 1];
        }
        return differences;
    }

    private static double[] constant(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private int[] lags(int length) {
        TreeSet<Integer> lags = new TreeSet<>();
        int season = seasons.isEmpty() ? 1 : seasons.getFirst();
        int wanted = changes || season > Math.sqrt(length) ? CONSECUTIVE_LAGS
                : Math.max(CONSECUTIVE_LAGS, season + LAGS_AROUND_SEASON);
        for (int lag = 1; lag <= Math.clamp(length / POINTS_PER_LAG, 1, wanted); lag++) {
            lags.add(lag);
        }
        for (int one : seasons) {
            for (int near = -LAGS_AROUND_SEASON; near <= LAGS_AROUND_SEASON
                    && length >= SEASONS_FOR_LAGS * one; near++) {
                lags.add(Math.max(1, one + near));
            }
            for (int near = -1; near <= 1 && length >= SEASONS_FOR_SECOND_LAGS * one; near++) {
                lags.add(2 * one + near);
            }
        }
        return lags.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The mean of what is explained is a coefficient too, only lightly penalised. */
    private static double[] continued(double[] values, double mean, int[] lags, int steps) {
        int longest = lags[lags.length - 1];
        Ridge ridge = new Ridge(lags.length + 1, 1);
        double[] inputs = new double[lags.length + 1];
        for (int t = longest; t < values.length; t++) {
            fill(inputs, values, t, mean, lags);
            ridge.add(inputs);
            ridge.target(0, inputs, values[t] - mean);
        }
        double[] coefficients = ridge.solve(PENALTY)[0];
        double[] continued = Arrays.copyOf(values, values.length + steps);
        for (int t = values.length; t < continued.length; t++) {
            fill(inputs, continued, t, mean, lags);
            continued[t] = mean;
            for (int i = 0; i < inputs.length; i++) {
                continued[t] += coefficients[i] * inputs[i];
            }
        }
        return continued;
    }

    private static void fill(double[] inputs, double[] values, int t, double mean, int[] lags) {
        for (int i = 0; i < lags.length; i++) {
            inputs[i] = values[t - lags[i]] - mean;
        }
        inputs[lags.length] = INTERCEPT_INPUT;
    }
}
