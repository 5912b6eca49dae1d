package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.season.SeasonTest;
import java.util.Optional;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * The Theta method of Assimakopoulos and Nikolopoulos (2000) in the form of Hyndman and Billah (2003): exponential
 * smoothing plus half the slope of a straight line, on values whose season was taken out by classical decomposition
 * where a test finds one. Smoothing starts at the first value; its parameter minimises the squared one-step errors.
 *
 * @param season season length; 1 for none
 */
public record Theta(int season) implements ValueMethod {

    /** Limits of the smoothing parameter, as of exponential smoothing ({@link EtsSpace}). */
    private static final double LEAST_ALPHA = 1e-4;
    private static final double GREATEST_ALPHA = 0.9999;
    /** Tolerances of Brent's search and a guard of its time; far finer than a forecast shows. */
    private static final double TOLERANCE = 1e-8;
    private static final double ABSOLUTE_TOLERANCE = 1e-10;
    private static final int MOST_EVALUATIONS = 200;

    @Override
    public double[] forecast(double[] history, int steps) {
        Optional<SeasonalDecomposition> decomposition = SeasonTest.confirms(history, season)
                ? decompose(history) : Optional.empty();
        double[] adjusted = decomposition.map(found -> found.remove(history)).orElse(history);
        double[] forecast = forecastAdjusted(adjusted, steps);
        return decomposition.map(found -> found.restore(forecast, history.length)).orElse(forecast);
    }

    private Optional<SeasonalDecomposition> decompose(double[] history) {
        boolean positive = java.util.Arrays.stream(history).allMatch(value -> value > 0);
        return (positive ? SeasonalDecomposition.of(history, season, true) : Optional.<SeasonalDecomposition>empty())
                .or(() -> SeasonalDecomposition.of(history, season, false));
    }

    private static double[] forecastAdjusted(double[] values, int steps) {
        int n = values.length;
        double alpha = n < 3 ? 1 : bestAlpha(values);
        double level = values[0];
        for (double value : values) {
            level += alpha * (value - level);
        }
        double drift = slope(values) / 2;
        double head = (1 - Math.pow(1 - alpha, n)) / alpha;
        double[] forecast = new double[steps];
        for (int k = 0; k < steps; k++) {
            forecast[k] = level + drift * (k + head);
        }
        return forecast;
    }

    private static double bestAlpha(double[] values) {
        UnivariateFunction squaredErrors = alpha -> {
            double level = values[0];
            double sum = 0;
            for (int t = 1; t < values.length; t++) {
                double error = values[t] - level;
                sum += error * error;
                level += alpha * error;
            }
            return sum;
        };
        return new BrentOptimizer(TOLERANCE, ABSOLUTE_TOLERANCE).optimize(new MaxEval(MOST_EVALUATIONS),
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(squaredErrors),
                new SearchInterval(LEAST_ALPHA, GREATEST_ALPHA, 0.5)).getPoint();
    }

    /** Slope of the least-squares line per step. */
    static double slope(double[] values) {
        int n = values.length;
        double middle = (n - 1) / 2.0;
        double mean = java.util.Arrays.stream(values).average().orElse(0);
        double product = 0;
        double square = 0;
        for (int t = 0; t < n; t++) {
            product += (t - middle) * (values[t] - mean);
            square += (t - middle) * (t - middle);
        }
        return square == 0 ? 0 : product / square;
    }
}
