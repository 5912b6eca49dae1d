package io.github.tidecast.forecast.baseline;

import java.util.List;

/**
 * A method without season at work on values whose seasons have been taken out. Several seasons are fitted in turn,
 * each to what the others leave (backfitting, as in MSTL of Bandara et al. 2021), and later seasons count more than
 * earlier ones, because seasons change.
 *
 * @param seasons season lengths, ascending; those with less than two full seasons in the history are ignored
 * @param memory  weight of a season relative to the one after it, above 0, at most 1
 * @param inner   the method
 */
public record SeasonallyAdjusted(List<Integer> seasons, double memory, PointMethod inner) implements PointMethod {

    private static final int ROUNDS = 2;

    public SeasonallyAdjusted {
        seasons = List.copyOf(seasons);
    }

    @Override
    public double[] forecast(double[] history, int steps) {
        List<Integer> used = seasons.stream().filter(season -> history.length > 2 * season).toList();
        double[][] figures = fit(history, used);
        double[] adjusted = history.clone();
        for (double[] part : figures) {
            add(adjusted, part, 0, -1);
        }
        double[] forecast = inner.forecast(adjusted, steps);
        for (double[] part : figures) {
            add(forecast, part, history.length, 1);
        }
        return forecast;
    }

    private double[][] fit(double[] history, List<Integer> used) {
        double[][] figures = used.stream().map(double[]::new).toArray(double[][]::new);
        for (int round = 0; round < (used.size() > 1 ? ROUNDS : 1); round++) {
            for (int i = 0; i < figures.length; i++) {
                double[] left = history.clone();
                for (int j = 0; j < figures.length; j++) {
                    if (j != i) {
                        add(left, figures[j], 0, -1);
                    }
                }
                figures[i] = figures(left, used.get(i));
            }
        }
        return figures;
    }

    private double[] figures(double[] values, int season) {
        double[] trend = SeasonalDecomposition.movingAverage(values, season);
        double[] figures = new double[season];
        double[] weights = new double[season];
        for (int t = season / 2; t < values.length - season / 2; t++) {
            double weight = Math.pow(memory, (values.length - 1 - t) / season);
            figures[t % season] += weight * (values[t] - trend[t]);
            weights[t % season] += weight;
        }
        double mean = 0;
        for (int p = 0; p < season; p++) {
            figures[p] /= weights[p];
            mean += figures[p] / season;
        }
        for (int p = 0; p < season; p++) {
            figures[p] -= mean;
        }
        return figures;
    }

    private static void add(double[] values, double[] figures, int first, int sign) {
        for (int t = 0; t < values.length; t++) {
            values[t] += sign * figures[(first + t) % figures.length];
        }
    }
}
