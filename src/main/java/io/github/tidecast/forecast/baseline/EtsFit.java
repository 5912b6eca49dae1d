package io.github.tidecast.forecast.baseline;

import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Estimates one form by maximum likelihood with Nelder and Mead's simplex. The parameters are searched on the logit
 * scale of their ranges, so that every step is admissible. Initial level and trend are searched too; the initial
 * season stays where the decomposition put it, because a season's worth of unknowns is more than short histories and
 * a simplex can bear.
 *
 * @param model     the best model found
 * @param criterion its minus twice log-likelihood, see {@link EtsFilter#criterion}
 * @param aicc      Akaike's criterion corrected for small samples; infinite if there are too few values
 */
record EtsFit(EtsModel model, double criterion, double aicc) {

    private static final double LEAST = 1e-4;
    private static final double GREATEST = 0.9999;
    private static final double LEAST_PHI = 0.8;
    private static final double GREATEST_PHI = 0.98;
    private static final int ITERATIONS = 500;

    static EtsFit of(EtsForm form, double[] history, int season) {
        EtsStart start = EtsStart.of(form, history, season);
        EtsFilter filter = new EtsFilter(form, history, season);
        double scale = scale(history);
        double[] best = search(form, filter, start, scale);
        EtsParameters parameters = parameters(form, best, start, scale);
        double criterion = filter.criterion(parameters);
        int degrees = form.degrees(season);
        int left = history.length - degrees - 1;
        double aicc = left <= 0 ? Double.POSITIVE_INFINITY
                : criterion + 2.0 * degrees + 2.0 * degrees * (degrees + 1) / left;
        return new EtsFit(filter.model(parameters), criterion, aicc);
    }

    private static double[] search(EtsForm form, EtsFilter filter, EtsStart start, double scale) {
        double[] guess = guess(form);
        double[] steps = new double[guess.length];
        java.util.Arrays.fill(steps, 1);
        int states = form.hasTrend() ? 2 : 1;
        steps[guess.length - states] = 0.5;
        if (form.hasTrend()) {
            steps[guess.length - 1] = 0.1;
        }
        ConvergenceChecker<PointValuePair> settled = new SimpleValueChecker(1e-8, 1e-6, ITERATIONS);
        return new SimplexOptimizer(settled).optimize(MaxEval.unlimited(),
                GoalType.MINIMIZE, new NelderMeadSimplex(steps), new InitialGuess(guess),
                new ObjectiveFunction(point -> finite(filter.criterion(parameters(form, point, start, scale)))))
                .getPoint();
    }

    private static double finite(double criterion) {
        return criterion == Double.POSITIVE_INFINITY ? 1e100 : criterion;
    }

    private static double[] guess(EtsForm form) {
        double[] guess = new double[form.smoothing() + 1 + (form.hasTrend() ? 1 : 0)];
        int i = 0;
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

    private static EtsParameters parameters(EtsForm form, double[] point, EtsStart start, double scale) {
        int i = 0;
        double alpha = between(LEAST, GREATEST, point[i++]);
        double beta = form.hasTrend() ? between(LEAST, Math.max(alpha, 2 * LEAST), point[i++]) : 0;
        double gamma = form.hasSeason() ? between(LEAST, Math.max(1 - alpha, 2 * LEAST), point[i++]) : 0;
        double phi = form.trend() == EtsForm.Trend.DAMPED ? between(LEAST_PHI, GREATEST_PHI, point[i++]) : 1;
        double level = start.level() + scale * point[i++];
        double slope = form.hasTrend() ? start.slope() + scale * point[i] : 0;
        return new EtsParameters(alpha, beta, gamma, phi, level, slope, start.seasonal());
    }

    private static double scale(double[] history) {
        double sum = 0;
        for (int t = 1; t < history.length; t++) {
            sum += Math.abs(history[t] - history[t - 1]);
        }
        return sum == 0 ? 1 : sum / Math.max(1, history.length - 1);
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double between(double least, double greatest, double logit) {
        return least + (greatest - least) / (1 + Math.exp(-logit));
    }
}
