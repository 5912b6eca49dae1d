package io.github.tidecast.forecast.diagnostics;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * Whether errors that depend on each other follow the normal curve, by the test of Lobato and Velasco (2004). It is
 * the test of Jarque and Bera (1980), with variances of skewness and kurtosis that autocorrelation makes larger.
 *
 * @param skewness    0 for a symmetric distribution; above 0 if large errors are mostly above the mean
 * @param kurtosis    excess kurtosis, 0 for a normal curve; above 0 if large errors are frequent
 * @param independent how many independent errors tell as much about the shape
 * @param p           how probable such a shape is by chance, 0 to 1
 */
public record Normality(double skewness, double kurtosis, double independent, double p) {

    /** More are thinned out: the test looks at every pair. */
    private static final int MOST = 3000;

    /**
     * The test.
     *
     * @param errors in the order in which they depend on each other, at least two
     */
    public static Normality of(double[] errors) {
        double[] e = thinned(errors);
        int n = e.length;
        double mean = Arrays.stream(e).average().orElse(0);
        double second = moment(e, mean, 2);
        if (!(second > 0)) {
            return new Normality(0, 0, 0, 1);
        }
        double third = moment(e, mean, 3);
        double fourth = moment(e, mean, 4);
        double[] together = new double[n];
        for (int lag = 0; lag < n; lag++) {
            for (int i = 0; i < n; i++) {
                together[lag] += (e[i] - mean) * (e[(i + lag) % n] - mean) / n;
            }
        }
        double cubes = sum(together, 3);
        double fourths = sum(together, 4);
        double bySkewness = n * third * third / (6 * cubes);
        double byKurtosis = n * (fourth - 3 * second * second) * (fourth - 3 * second * second) / (24 * fourths);
        return new Normality(third / Math.pow(second, 1.5), fourth / (second * second) - 3,
                Math.min(n, n * Math.pow(second, 3) / cubes),
                Gamma.regularizedGammaQ(1, (bySkewness + byKurtosis) / 2));
    }

    private static double[] thinned(double[] errors) {
        int every = Math.ceilDiv(errors.length, MOST);
        double[] some = new double[errors.length / Math.max(1, every)];
        Arrays.setAll(some, i -> errors[i * every]);
        return some;
    }

    private static double moment(double[] e, double mean, int power) {
        return Arrays.stream(e).map(error -> Math.pow(error - mean, power)).average().orElse(0);
    }

    /** The sum of powers of the circular autocovariances, which is positive for every series. */
    private static double sum(double[] together, int power) {
        return Arrays.stream(together).map(covariance -> Math.pow(covariance, power)).sum();
    }

    /** Whether the kurtosis speaks more against a normal curve than the skewness does. */
    boolean isMoreInTails() {
        return kurtosis * kurtosis / 24 > skewness * skewness / 6;
    }
}
