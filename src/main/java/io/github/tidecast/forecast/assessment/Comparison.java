package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * One method against another on the same origins by the test of Diebold and Mariano (1995) with the small-sample
 * correction of Harvey et al. (1997). The loss of an origin is its mean absolute error over all steps.
 *
 * @param gain        share by which the first method's mean absolute error is lower; negative if it is higher
 * @param significant whether the difference is larger than chance at the 95 % level
 */
public record Comparison(double gain, boolean significant) {

    private static final int LEAST_ORIGINS = 3;

    /** Compares two methods that both took part in every origin. */
    public static Comparison of(Backtest backtest, Method method, Method other) {
        double[] difference = backtest.origins().stream()
                .mapToDouble(origin -> meanError(origin, other) - meanError(origin, method))
                .filter(one -> !Double.isNaN(one)).toArray();
        double base = meanError(backtest, other);
        double mean = Arrays.stream(difference).average().orElse(0);
        double gain = base > 0 ? mean / base : 0;
        return new Comparison(gain, difference.length >= LEAST_ORIGINS && statistic(difference, mean, lags(backtest)));
    }

    /** Origins whose tested points overlap are no independent evidence. */
    private static int lags(Backtest backtest) {
        if (backtest.origins().size() < 2) {
            return 0;
        }
        int stride = backtest.origins().get(1).known() - backtest.origins().get(0).known();
        return (backtest.origins().getFirst().actual().size() - 1) / Math.max(1, stride);
    }

    private static boolean statistic(double[] difference, double mean, int lags) {
        int n = difference.length;
        double variance = covariance(difference, mean, 0);
        for (int lag = 1; lag <= Math.min(lags, n - 1); lag++) {
            variance += 2 * (1 - lag / (lags + 1.0)) * covariance(difference, mean, lag);
        }
        if (!(variance > 0)) {
            return false;
        }
        double overlap = Math.min(lags + 1, n);
        double correction = Math.max(0.1, (n + 1 - 2 * overlap + overlap * (overlap - 1) / n) / n);
        double t = Math.abs(mean) / Math.sqrt(variance / n) * Math.sqrt(correction);
        return t > new TDistribution(n - 1).inverseCumulativeProbability(0.975);
    }

    private static double covariance(double[] difference, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < difference.length; i++) {
            sum += (difference[i] - mean) * (difference[i - lag] - mean);
        }
        return sum / difference.length;
    }

    /** Mean absolute error of a method over all origins. */
    static double meanError(Backtest backtest, Method method) {
        return backtest.origins().stream().mapToDouble(origin -> meanError(origin, method))
                .filter(error -> !Double.isNaN(error)).average().orElse(0);
    }

    private static double meanError(Backtest.Origin origin, Method method) {
        TimeSeries forecast = origin.forecasts().get(method);
        double sum = 0;
        int count = 0;
        for (int k = 0; k < forecast.size(); k++) {
            double error = Math.abs(origin.actual().value(k) - forecast.value(k));
            if (!Double.isNaN(error)) {
                sum += error;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
