package io.github.tidecast.forecast.baseline;

import java.util.List;

/**
 * Exponential smoothing averaged over its forms by their Akaike weights, Kolassa (2011): short histories rarely say
 * clearly which form is right, and the average of the likely ones beats the likeliest.
 *
 * @param season season length; 1 for none
 */
public record EtsAverage(int season) implements PointMethod {

    @Override
    public double[] forecast(double[] history, int steps) {
        List<EtsFit> fits = new ExponentialSmoothing(season).fits(history);
        double best = fits.stream().mapToDouble(EtsFit::aicc).min().orElseThrow();
        double[] average = new double[steps];
        double total = 0;
        for (EtsFit fit : fits) {
            double weight = fit.aicc() == best ? 1 : Math.exp((best - fit.aicc()) / 2);
            if (weight > 1e-3) {
                double[] forecast = fit.model().forecast(steps);
                total += weight;
                for (int k = 0; k < steps; k++) {
                    average[k] += weight * forecast[k];
                }
            }
        }
        for (int k = 0; k < steps; k++) {
            average[k] /= total;
        }
        return average;
    }
}
