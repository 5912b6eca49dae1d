package io.github.tidecast.chart;

import java.util.Optional;

/**
 * How much of the history a chart shows before its forecast.
 *
 * @param kind   how that is decided
 * @param points of the history shown where kind is LAST, at least 1; 0 otherwise
 */
public record ChartRange(Kind kind, int points) {

    /** By the forecast, everything, or a number of points. */
    public enum Kind { AUTO, ALL, LAST }

    /** So much that the forecast takes about a quarter of the width. */
    public static final ChartRange AUTO = new ChartRange(Kind.AUTO, 0);
    /** Everything. */
    public static final ChartRange ALL = new ChartRange(Kind.ALL, 0);

    private static final int HORIZONS = 3;
    private static final int MOST_HORIZONS = 6;
    private static final int SEASONS = 2;
    /** Fewer points are not enough to see what a series is like. */
    private static final int LEAST_POINTS = 20;

    public ChartRange {
        if ((kind == Kind.LAST) != (points > 0)) {
            throw new IllegalArgumentException("points belong to LAST only: " + points);
        }
    }

    /** The last points of the history, at least one. */
    public static ChartRange last(int points) {
        return new ChartRange(Kind.LAST, points);
    }

    /** The part of a chart; empty if that is everything. */
    public Optional<ChartView> of(TimeChart chart) {
        int all = chart.content().history().size();
        int shown = points(chart.content());
        return shown < all ? Optional.of(chart.from(chart.content().history().axis().millis(all - shown)))
                : Optional.empty();
    }

    /** How many points of the history are shown, at most all. */
    public int points(ChartContent content) {
        int all = content.history().size();
        return Math.min(all, switch (kind) {
            case ALL -> all;
            case LAST -> points;
            case AUTO -> content.forecast().map(forecast -> before(forecast.size(),
                    content.history().axis().frequency().usualSeason())).orElse(all);
        });
    }

    /** Three horizons, and more to show two seasons, as long as the forecast does not become a sliver by that. */
    private static int before(int horizon, int season) {
        return Math.max(LEAST_POINTS,
                Math.max(HORIZONS * horizon, Math.min(SEASONS * season, MOST_HORIZONS * horizon)));
    }
}
