package io.github.tidecast.forecast.baseline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The recursion of exponential smoothing in its error-correction form, Hyndman et al. (2008), table 2.1. Errors
 * relative or absolute lead to the same states; they differ in the likelihood only.
 */
final class EtsFilter {

    /** Guard of rounding: values that a form fits exactly have no logarithm of their errors. */
    private static final double ROUNDING = 1e-18;

    private final EtsForm form;
    private final double[] history;
    private final int season;
    private final double[] ring;
    private final double[] expected;

    /**
     * A filter for one history.
     *
     * @param season season length; 1 without a season
     */
    EtsFilter(EtsForm form, double[] history, int season) {
        this.form = form;
        this.history = history;
        this.season = form.hasSeason() ? season : 1;
        this.ring = new double[history.length + this.season];
        this.expected = new double[history.length];
    }

    /**
     * Minus twice the log-likelihood, up to a constant that all forms share (as in R's {@code ets}); infinite where
     * states leave the range in which the form makes sense.
     */
    double criterion(EtsParameters parameters) {
        return run(parameters, null);
    }

    /**
     * Residuals whose sum of squares is smallest where the likelihood is largest: the errors, or the relative errors
     * times the geometric mean of what was expected, which carries the logarithms of the likelihood.
     *
     * @return null where {@link #criterion} is infinite
     */
    double @Nullable [] residuals(EtsParameters parameters) {
        if (criterion(parameters) == Double.POSITIVE_INFINITY) {
            return null;
        }
        double size = form.relativeError()
                ? Math.exp(Arrays.stream(expected).map(Math::log).average().orElse(0)) : 1;
        double[] residuals = new double[history.length];
        for (int t = 0; t < residuals.length; t++) {
            double error = history[t] - expected[t];
            residuals[t] = form.relativeError() ? size * error / expected[t] : error;
        }
        return residuals;
    }

    /** The states after each value. */
    EtsModel model(EtsParameters parameters) {
        int n = history.length;
        EtsModel model = new EtsModel(form, parameters, season, new double[n], new double[n], new double[n + season],
                new double[n]);
        run(parameters, model);
        System.arraycopy(ring, 0, model.seasonal(), 0, ring.length);
        return model;
    }

    private double run(EtsParameters parameters, @Nullable EtsModel record) {
        boolean seasonal = form.hasSeason();
        boolean factor = form.season() == EtsForm.Season.MULTIPLICATIVE;
        double level = parameters.level();
        double slope = parameters.slope();
        double alpha = parameters.alpha();
        double beta = parameters.beta();
        double gamma = parameters.gamma();
        double phi = parameters.phi();
        System.arraycopy(parameters.seasonal(), 0, ring, 0, seasonal ? season : 0);
        double squares = 0;
        double logs = 0;
        for (int t = 0; t < history.length; t++) {
            double base = level + phi * slope;
            double figure = seasonal ? ring[t] : 0;
            double value = factor ? base * figure : base + figure;
            double error = history[t] - value;
            expected[t] = value;
            if (form.relativeError() && value <= 0 || factor && (base <= 0 || figure <= 0)) {
                if (record == null) {
                    return Double.POSITIVE_INFINITY;
                }
            }
            double correction = factor ? error / figure : error;
            level = base + alpha * correction;
            slope = phi * slope + beta * correction;
            if (seasonal) {
                ring[t + season] = figure + gamma * (factor ? error / base : error);
            }
            if (form.relativeError()) {
                double relative = error / value;
                squares += relative * relative;
                logs += Math.log(value);
            } else {
                squares += error * error;
            }
            if (record != null) {
                record.level()[t] = level;
                record.slope()[t] = slope;
                record.fitted()[t] = value;
            }
        }
        double floor = ROUNDING * history.length;
        double criterion = history.length * Math.log(squares + floor) + 2 * logs;
        return Double.isNaN(criterion) ? Double.POSITIVE_INFINITY : criterion;
    }
}
