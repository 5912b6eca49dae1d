package io.github.tidecast.forecast.baseline;

import java.util.List;

/**
 * Additive seasonal figures of several seasons, fitted in turn, each to what the others leave (backfitting, as in MSTL
 * of Bandara et al. 2021). Later seasons count more than earlier ones, because seasons change.
 *
 * @param parts figures of each season, mean 0; that of point t at {@code t % length}
 */
public record SeasonalIndices(List<double[]> parts) {

    /** No season. */
    public static final SeasonalIndices NONE = new SeasonalIndices(List.of());

    /** Rounds of backfitting, the default of MSTL in R (Bandara et al. 2021). */
    private static final int BACKFITTING_ROUNDS = 2;
    /** From here a season is a year of days or the like, smoothed while it was seen a few times. Set by judgement. */
    private static final int LONG_SEASON = 200;
    /** Seasons from which each place has values enough for a figure by itself. Set by judgement. */
    private static final int SEASONS_UNSMOOTHED = 8;
    /** The mean reaches this part of a season to either side: half a month of a year. Set by judgement. */
    private static final int SMOOTHING_DIVISOR = 24;

    public SeasonalIndices {
        parts = List.copyOf(parts);
    }

    /**
     * Fits seasons.
     *
     * @param seasons season lengths, ascending; those with less than two full seasons in the history are ignored
     * @param discount  weight of a season relative to the one after it, above 0, at most 1
     */
    public static SeasonalIndices fit(double[] history, List<Integer> seasons, double discount) {
        double[][] figures = seasons.stream().filter(season -> season > 1 && history.length >= 2 * season)
                .map(double[]::new).toArray(double[][]::new);
        for (int round = 0; round < (figures.length > 1 ? BACKFITTING_ROUNDS : 1); round++) {
            for (int i = 0; i < figures.length; i++) {
                double[] left = history.clone();
                for (int j = 0; j < figures.length; j++) {
                    if (j != i) {
                        add(left, figures[j], 0, -1);
                    }
                }
                figures[i] = figures(left, figures[i].length, discount);
            }
        }
        return new SeasonalIndices(List.of(figures));
    }

    private static double[] figures(double[] values, int season, double discount) {
        double[] trend = SeasonalDecomposition.movingAverage(values, season);
        double[] figures = new double[season];
        double[] weights = new double[season];
        for (int t = season / 2; t < values.length - season / 2; t++) {
            int seasonsAgo = (values.length - 1 - t) / season;
            double weight = Math.pow(discount, seasonsAgo);
            figures[t % season] += weight * (values[t] - trend[t]);
            weights[t % season] += weight;
        }
        for (int p = 0; p < season; p++) {
            figures[p] = weights[p] > 0 ? figures[p] / weights[p] : 0;
        }
        if (season >= LONG_SEASON && values.length < SEASONS_UNSMOOTHED * season) {
            figures = smooth(figures, season / SMOOTHING_DIVISOR);
        }
        double mean = java.util.Arrays.stream(figures).average().orElse(0);
        for (int p = 0; p < season; p++) {
            figures[p] -= mean;
        }
        return figures;
    }

    /** Means around the circle: a few years of days cannot tell the figure of each day by itself. */
    private static double[] smooth(double[] figures, int reach) {
        double[] smooth = new double[figures.length];
        for (int p = 0; p < figures.length; p++) {
            for (int near = -reach; near <= reach; near++) {
                smooth[p] += figures[Math.floorMod(p + near, figures.length)] / (2 * reach + 1);
            }
        }
        return smooth;
    }

    /** The sum of the figures at point t. */
    public double at(int t) {
        double sum = 0;
        for (double[] part : parts) {
            sum += part[t % part.length];
        }
        return sum;
    }

    /** Adds the figures, or takes them out with sign -1; the first value is point {@code first}. */
    void apply(double[] values, int first, int sign) {
        for (double[] part : parts) {
            add(values, part, first, sign);
        }
    }

    private static void add(double[] values, double[] figures, int first, int sign) {
        for (int t = 0; t < values.length; t++) {
            values[t] += sign * figures[(first + t) % figures.length];
        }
    }
}
