package io.github.tidecast.forecast.baseline;

/**
 * Fitted exponential smoothing with the states after each value, so that a forecast can start at any of them.
 *
 * @param form       its form
 * @param parameters parameters and initial states
 * @param season     season length; 1 without a season
 * @param level      level after value t
 * @param slope      trend after value t
 * @param seasonal   seasonal figure that applied to value t; {@code season} more for the values to come
 * @param fitted     one-step forecasts of the history
 */
public record EtsModel(EtsForm form, EtsParameters parameters, int season, double[] level, double[] slope,
                       double[] seasonal, double[] fitted) {

    /** The forecast from the end of the history. */
    public double[] forecast(int steps) {
        double[] forecast = new double[steps];
        for (int k = 1; k <= steps; k++) {
            forecast[k - 1] = forecast(level.length, k);
        }
        return forecast;
    }

    /**
     * The forecast made when {@code known} values were known, with the parameters of the whole fit.
     *
     * @param known values known, 1 to the length of the history
     * @param step  steps ahead, from 1
     */
    public double forecast(int known, int step) {
        double base = level[known - 1] + damping(step) * slope[known - 1];
        return switch (form.season()) {
            case NONE -> base;
            case ADDITIVE -> base + seasonal[known + (step - 1) % season];
            case MULTIPLICATIVE -> base * seasonal[known + (step - 1) % season];
        };
    }

    private double damping(int step) {
        double phi = parameters.phi();
        return phi == 1 ? step : phi * (1 - Math.pow(phi, step)) / (1 - phi);
    }
}
