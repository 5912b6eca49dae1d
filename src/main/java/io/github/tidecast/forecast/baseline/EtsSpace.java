package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * The space in which the parameters of a form are searched: smoothing parameters on the logit scale of their ranges,
 * so that every step is admissible; initial states as steps away from where the search begins. The last figure of the
 * initial season follows from the others.
 */
final class EtsSpace {

    /**
     * Limits of smoothing parameters as in the automatic method of Hyndman et al. (2008) and its implementation in R.
     */
    private static final double LEAST = 1e-4;
    private static final double GREATEST = 0.9999;
    /** Limits of damping from the same source: below, the trend dies at once; above, it is no damped one. */
    private static final double LEAST_PHI = 0.8;
    private static final double GREATEST_PHI = 0.98;

    private final EtsForm form;
    private final EtsStart start;
    private final double unit;
    private final double seasonUnit;

    /**
     * The space of a form.
     *
     * @param history the values to fit
     */
    EtsSpace(EtsForm form, EtsStart start, double[] history) {
        this.form = form;
        this.start = start;
        this.unit = unit(history);
        double size = Arrays.stream(history).map(Math::abs).average().orElse(1);
        this.seasonUnit = form.season() == EtsForm.Season.MULTIPLICATIVE ? unit / size : unit;
    }

    private static double unit(double[] history) {
        double sum = 0;
        for (int t = 1; t < history.length; t++) {
            sum += Math.abs(history[t] - history[t - 1]);
        }
        return sum == 0 ? 1 : sum / (history.length - 1);
    }

    /** Number of coordinates. */
    int size() {
        return form.smoothing() + states() + Math.max(0, start.seasonal().length - 1);
    }

    private int states() {
        return form.hasTrend() ? 2 : 1;
    }

    /** Where the search for smoothing parameters, level and trend begins. */
    double[] guess() {
        double[] guess = new double[form.smoothing() + states()];
        int i = 0;
        // shares of the ranges by judgement: they decide where the search begins, not where it ends
        guess[i++] = logit(form.hasSeason() ? 0.2 : 0.4);
        if (form.hasTrend()) {
            guess[i++] = logit(0.1);
        }
        if (form.hasSeason()) {
            guess[i++] = logit(0.1);
        }
        if (form.trend() == EtsForm.Trend.DAMPED) {
            guess[i] = logit(0.8);
        }
        return guess;
    }

    /** How far the first steps from {@link #guess} go. */
    double[] steps() {
        double[] steps = new double[form.smoothing() + states()];
        Arrays.fill(steps, 1);
        steps[form.smoothing()] = 0.5;
        if (form.hasTrend()) {
            steps[form.smoothing() + 1] = 0.1;
        }
        return steps;
    }

    /**
     * The parameters at a point.
     *
     * @param point coordinates; those of the season may be left away, then it stays as it was found
     */
    EtsParameters parameters(double[] point) {
        int i = 0;
        double alpha = between(LEAST, GREATEST, point[i++]);
        double beta = form.hasTrend() ? between(LEAST, Math.max(alpha, 2 * LEAST), point[i++]) : 0;
        double gamma = form.hasSeason() ? between(LEAST, Math.max(1 - alpha, 2 * LEAST), point[i++]) : 0;
        double phi = form.trend() == EtsForm.Trend.DAMPED ? between(LEAST_PHI, GREATEST_PHI, point[i++]) : 1;
        double level = start.level() + unit * point[i++];
        double slope = form.hasTrend() ? start.slope() + unit * point[i++] : 0;
        return new EtsParameters(alpha, beta, gamma, phi, level, slope, seasonal(point, i));
    }

    private double[] seasonal(double[] point, int from) {
        double[] seasonal = start.seasonal().clone();
        for (int p = 0; from + p < point.length; p++) {
            seasonal[p] += seasonUnit * point[from + p];
            seasonal[seasonal.length - 1] -= seasonUnit * point[from + p];
        }
        return seasonal;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double between(double least, double greatest, double logit) {
        return least + (greatest - least) / (1 + Math.exp(-logit));
    }
}
