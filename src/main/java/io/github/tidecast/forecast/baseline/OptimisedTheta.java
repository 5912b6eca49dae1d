package io.github.tidecast.forecast.baseline;

/**
 * Theta with the curvature chosen by the data, the optimised theta method of Fiorucci et al. (2016): theta 1 is simple
 * smoothing, larger ones let more of the straight line's slope through. Smoothing and theta are those with the least
 * squared one-step errors on a grid.
 */
public record OptimisedTheta() implements ValueMethod {

    /**
     * Grid of theta from 1, where the line has no say. Fiorucci et al. (2016) optimise it; the grid is set by
     * judgement.
     */
    private static final double[] THETAS = {1, 1.5, 2, 3, 5};
    /** Grid of the smoothing parameter, a step of 0.05: finer ones cost time. */
    private static final int ALPHA_STEPS = 20;
    /** Guard: of fewer values the last one is forecast. */
    private static final int LEAST_POINTS = 5;

    @Override
    public double[] forecast(double[] history, int steps) {
        if (history.length < LEAST_POINTS) {
            return new LastValue().forecast(history, steps);
        }
        double slope = Theta.slope(history);
        double least = Double.POSITIVE_INFINITY;
        double bestAlpha = 1;
        double bestShare = 0;
        for (double theta : THETAS) {
            for (int i = 1; i < ALPHA_STEPS; i++) {
                double alpha = (double) i / ALPHA_STEPS;
                double share = 1 - 1 / theta;
                double squares = squares(history, alpha, share * slope);
                if (squares < least) {
                    least = squares;
                    bestAlpha = alpha;
                    bestShare = share;
                }
            }
        }
        return continued(history, bestAlpha, bestShare * slope, steps);
    }

    private static double squares(double[] history, double alpha, double drift) {
        double level = history[0];
        double forgotten = 1;
        double squares = 0;
        for (int t = 1; t < history.length; t++) {
            forgotten *= 1 - alpha;
            double error = history[t] - level - drift * (1 - forgotten) / alpha;
            squares += error * error;
            level += alpha * (history[t] - level);
        }
        return squares;
    }

    private static double[] continued(double[] history, double alpha, double drift, int steps) {
        double level = history[0];
        for (double value : history) {
            level += alpha * (value - level);
        }
        double head = (1 - Math.pow(1 - alpha, history.length)) / alpha;
        double[] forecast = new double[steps];
        for (int k = 0; k < steps; k++) {
            forecast[k] = level + drift * (k + head);
        }
        return forecast;
    }
}
