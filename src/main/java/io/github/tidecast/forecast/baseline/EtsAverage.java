package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import java.util.List;

/**
 * Exponential smoothing averaged over its forms by their Akaike weights, Kolassa (2011): short histories rarely say
 * clearly which form is right, and the average of the likely ones beats the likeliest.
 *
 * @param seasons season lengths, ascending; the first is smoothed, unless it is too long or the history too short for it:
 *                then all of them are taken out before
 * @param latest  fits that are shared with other methods
 */
public record EtsAverage(List<Integer> seasons, LatestFits latest) implements PointMethod {

    /** Discount of a season relative to the one after it. As of {@link ExponentialSmoothing}. */
    private static final double SEASON_DISCOUNT = 0.9;
    /** Guard of time: forms whose Akaike weight cannot be seen in the average. */
    private static final double LEAST_WEIGHT = 1e-3;

    public EtsAverage {
        seasons = List.copyOf(seasons);
    }

    @Override
    public double[] forecast(ForecastContext context) {
        int season = seasons.isEmpty() ? 1 : seasons.getFirst();
        return ExponentialSmoothing.takesOut(season, context.known())
                ? new OnLogarithms(new SeasonallyAdjusted(seasons, SEASON_DISCOUNT, new EtsAverage(List.of(), latest)))
                        .forecast(context)
                : average(latest.of(context.values(), season), context.steps());
    }

    private static double[] average(List<EtsFit> fits, int steps) {
        double best = fits.stream().mapToDouble(EtsFit::aicc).min().orElseThrow();
        double[] average = new double[steps];
        double total = 0;
        for (EtsFit fit : fits) {
            double weight = fit.aicc() == best ? 1 : Math.exp((best - fit.aicc()) / 2);
            if (weight > LEAST_WEIGHT) {
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
