package io.github.tidecast.forecast.baseline;

import java.util.Optional;

/**
 * Classical decomposition: the trend is a centred moving average over one season, the seasonal figures are the means
 * of what is left at each place in the season. The same as R's {@code decompose} and statsmodels'
 * {@code seasonal_decompose}.
 *
 * @param figures        seasonal figures, that of point t at {@code t % figures.length}
 * @param multiplicative whether the season is a factor (mean 1) or a summand (mean 0)
 */
public record SeasonalDecomposition(double[] figures, boolean multiplicative) {

    /**
     * Decomposes a history.
     *
     * @param season season length, at least 2
     * @return the season; empty if the history has less than two full seasons or a factor would not be positive
     */
    public static Optional<SeasonalDecomposition> of(double[] history, int season, boolean multiplicative) {
        if (season < 2 || history.length < 2 * season) {
            return Optional.empty();
        }
        double[] trend = movingAverage(history, season);
        double[] figures = new double[season];
        int[] counts = new int[season];
        for (int t = season / 2; t < history.length - season / 2; t++) {
            figures[t % season] += multiplicative ? history[t] / trend[t] : history[t] - trend[t];
            counts[t % season]++;
        }
        double mean = 0;
        for (int p = 0; p < season; p++) {
            figures[p] /= counts[p];
            mean += figures[p] / season;
        }
        for (int p = 0; p < season; p++) {
            figures[p] = multiplicative ? figures[p] / mean : figures[p] - mean;
            if (!Double.isFinite(figures[p]) || multiplicative && figures[p] <= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new SeasonalDecomposition(figures, multiplicative));
    }

    /** Centred moving average over one season, 2 x m for an even one; NaN where it does not fit. */
    static double[] movingAverage(double[] values, int season) {
        int half = season / 2;
        boolean even = season % 2 == 0;
        double[] average = new double[values.length];
        java.util.Arrays.fill(average, Double.NaN);
        for (int t = half; t < values.length - half; t++) {
            double sum = 0;
            for (int j = -half; j <= half; j++) {
                sum += values[t + j] * (even && (j == -half || j == half) ? 0.5 : 1);
            }
            average[t] = sum / season;
        }
        return average;
    }

    /** The values without the season. */
    public double[] remove(double[] values) {
        double[] adjusted = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            double figure = figures[t % figures.length];
            adjusted[t] = multiplicative ? values[t] / figure : values[t] - figure;
        }
        return adjusted;
    }

    /**
     * Values with the season.
     *
     * @param first index of the first value in the history's count
     */
    public double[] restore(double[] values, int first) {
        double[] seasonal = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            double figure = figures[(first + k) % figures.length];
            seasonal[k] = multiplicative ? values[k] * figure : values[k] + figure;
        }
        return seasonal;
    }
}
