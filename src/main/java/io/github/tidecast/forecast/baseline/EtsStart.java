package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * Where the search for parameters begins: seasonal figures by classical decomposition, level and trend by a line
 * through the first values without their season, as Hyndman et al. (2002) propose.
 *
 * @param level    level before the first value
 * @param slope    trend before the first value
 * @param seasonal seasonal figures; empty without a season
 */
record EtsStart(double level, double slope, double[] seasonal) {

    /** The first ten values without their season, as in Hyndman et al. (2002). */
    private static final int LEAST_POINTS = 10;

    /** A start for a form; without enough values for the decomposition the season begins flat. */
    static EtsStart of(EtsForm form, double[] history, int season) {
        boolean factor = form.season() == EtsForm.Season.MULTIPLICATIVE;
        SeasonalDecomposition decomposition = form.hasSeason()
                ? SeasonalDecomposition.of(history, season, factor).orElseGet(() -> flat(season, factor)) : null;
        double[] adjusted = decomposition == null ? history : decomposition.remove(history);
        double[] first = Arrays.copyOf(adjusted, Math.min(Math.max(LEAST_POINTS, 2 * season), adjusted.length));
        double mean = Arrays.stream(first).average().orElse(0);
        double slope = form.hasTrend() ? Theta.slope(first) : 0;
        double level = form.hasTrend() ? mean - slope * (first.length + 1) / 2 : mean;
        if (factor && level <= 0) {
            level = mean;
            slope = 0;
        }
        return new EtsStart(level, slope, decomposition == null ? new double[0] : decomposition.figures());
    }

    private static SeasonalDecomposition flat(int season, boolean factor) {
        double[] figures = new double[season];
        Arrays.fill(figures, factor ? 1 : 0);
        return new SeasonalDecomposition(figures, factor);
    }
}
