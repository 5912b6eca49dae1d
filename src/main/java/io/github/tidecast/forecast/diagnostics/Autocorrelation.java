package io.github.tidecast.forecast.diagnostics;

import java.util.Arrays;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/**
 * How much errors resemble the errors some points earlier.
 *
 * @param coefficients at index k - 1 the coefficient of lag k, -1 to 1
 * @param count        errors they were taken from
 */
public record Autocorrelation(double[] coefficients, int count) {

    /** 97.5 % quantile of the standard normal distribution: bounds of a correlogram at 95 %. */
    private static final double NORMAL_95 = 1.959964;
    /** Level of the Ljung-Box test, as of {@code MeanTest}. */
    private static final double SIGNIFICANT = 0.05;

    public Autocorrelation {
        coefficients = coefficients.clone();
    }

    /**
     * The sample autocorrelation, Box and Jenkins (1976). Missing values are left out of the sums.
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
        return new Autocorrelation(coefficients, present.length);
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

    /** 95 % of the coefficients of pure noise lie between -bound and bound: 1.96 / sqrt(n). */
    public double bound() {
        return count == 0 ? 1 : NORMAL_95 / Math.sqrt(count);
    }

    /**
     * The lag above 1 whose coefficient stands out most among those above their neighbours, by more than chance at
     * any of the lags; 0 if none.
     */
    public int season() {
        int best = 0;
        for (int lag = 2; lag <= coefficients.length; lag++) {
            boolean peak = at(lag) > at(lag - 1) && at(lag) >= at(lag + 1);
            if (peak && at(lag) > (best == 0 ? 0 : at(best)) && peak(lag) < SIGNIFICANT) {
                best = lag;
            }
        }
        return best;
    }

    /**
     * How probable it is by chance that any lag has a coefficient as large as this one: by Bartlett's (1946) variance,
     * which the coefficients of lower lags make larger, times the number of lags (Bonferroni).
     */
    public double peak(int lag) {
        double variance = 1;
        for (int lower = 1; lower < lag; lower++) {
            variance += 2 * at(lower) * at(lower);
        }
        return Math.min(1, coefficients.length * Erf.erfc(Math.abs(at(lag)) / Math.sqrt(2 * variance / count)));
    }

    /**
     * How probable coefficients as large as the first ones are if errors do not depend on earlier ones, Ljung and Box
     * (1978).
     */
    public double ljungBox(int lags) {
        double statistic = 0;
        for (int lag = 1; lag <= lags; lag++) {
            statistic += at(lag) * at(lag) / (count - lag);
        }
        return Gamma.regularizedGammaQ(lags / 2.0, count * (count + 2.0) * statistic / 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Autocorrelation that && count == that.count
                && Arrays.equals(coefficients, that.coefficients);
    }

    @Override
    public int hashCode() {
        return 31 * count + Arrays.hashCode(coefficients);
    }
}
