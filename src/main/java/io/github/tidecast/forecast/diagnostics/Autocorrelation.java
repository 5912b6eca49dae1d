package io.github.tidecast.forecast.diagnostics;

import java.util.Arrays;

/**
 * How much errors resemble the errors some points earlier.
 *
 * @param coefficients at index k - 1 the coefficient of lag k, -1 to 1
 * @param bound        95 % of the coefficients of pure noise lie between -bound and bound
 */
public record Autocorrelation(double[] coefficients, double bound) {

    private static final double NORMAL_95 = 1.959964;

    public Autocorrelation {
        coefficients = coefficients.clone();
    }

    /**
     * The sample autocorrelation, Box and Jenkins (1976), with the large-sample bound 1.96 / sqrt(n). Missing values
     * are left out of the sums.
     *
     * @param values NaN where missing
     * @param lags   highest lag
     */
    public static Autocorrelation of(double[] values, int lags) {
        double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(present).average().orElse(0);
        double variance = Arrays.stream(present).map(value -> (value - mean) * (value - mean)).sum();
        double[] coefficients = new double[Math.max(0, Math.min(lags, values.length - 1))];
        for (int lag = 1; lag <= coefficients.length; lag++) {
            double sum = 0;
            for (int i = lag; i < values.length; i++) {
                double product = (values[i] - mean) * (values[i - lag] - mean);
                sum += Double.isNaN(product) ? 0 : product;
            }
            coefficients[lag - 1] = variance > 0 ? sum / variance : 0;
        }
        return new Autocorrelation(coefficients, present.length == 0 ? 1 : NORMAL_95 / Math.sqrt(present.length));
    }

    /** A copy of the coefficients. */
    @Override
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** The coefficient of a lag, from 1; 0 beyond the highest. */
    public double at(int lag) {
        return lag >= 1 && lag <= coefficients.length ? coefficients[lag - 1] : 0;
    }

    /** The lag above 1 whose coefficient stands out most: above twice the bound and above its neighbours; 0 if none. */
    public int season() {
        int best = 0;
        for (int lag = 2; lag <= coefficients.length; lag++) {
            boolean peak = at(lag) > at(lag - 1) && at(lag) >= at(lag + 1);
            if (peak && at(lag) > 2 * bound && at(lag) > (best == 0 ? 0 : at(best))) {
                best = lag;
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Autocorrelation that && bound == that.bound
                && Arrays.equals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(bound) + Arrays.hashCode(coefficients);
    }
}
