package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * How far from a history its continuation may go: beyond its extremes by a few times the range between them, by more
 * where the continuation is longer than the history, and where positive values have grown steadily, as far up as twice
 * that growth leads.
 *
 * @param lowest  least value, in the units of the history
 * @param highest greatest value
 * @param room    how far the ends of a band may lie from its forecast; 0 for a constant history
 */
public record ForecastBounds(double lowest, double highest, double room) {

    /**
     * Guard against explosions: ranges of the history that a forecast may lie beyond its extremes. Set by judgement.
     */
    private static final double MOST_RANGES = 3;
    /** Guard: points below which growth in both halves shows nothing. Set by judgement. */
    private static final int LEAST_FOR_GROWTH = 12;
    /** Guard: how many times the growth of the history a forecast may follow. Set by judgement. */
    private static final double GROWTH_ALLOWED = 2;
    /** Guard: growth by more than a quarter a step has never gone on for long. Set by judgement. */
    private static final double FASTEST_GROWTH = Math.log(1.25);
    /** Guard: a hundredfold, so that an exponential stays finite. Set by judgement. */
    private static final double MOST_GROWTH = Math.log(100);

    /**
     * The reach of a history of at least one value, none of them missing.
     *
     * @param steps points ahead that it is to hold for
     */
    public static ForecastBounds of(double[] history, int steps) {
        double least = Arrays.stream(history).min().orElseThrow();
        double greatest = Arrays.stream(history).max().orElseThrow();
        double room = MOST_RANGES * (greatest - least) * Math.max(1, (double) steps / history.length);
        double grown = least > 0 ? greatest * Math.exp(Math.min(MOST_GROWTH, GROWTH_ALLOWED * growth(history) * steps))
                : greatest;
        double highest = Math.max(greatest + room, grown);
        return new ForecastBounds(least - room, highest, highest - greatest);
    }

    /** Growth a step that both halves of positive values have in common; 0 where it is none or too fast to last. */
    private static double growth(double[] history) {
        if (history.length < LEAST_FOR_GROWTH) {
            return 0;
        }
        double[] logarithms = Arrays.stream(history).map(Math::log).toArray();
        int half = history.length / 2;
        double growth = Math.min(Theta.slope(Arrays.copyOf(logarithms, half)),
                Theta.slope(Arrays.copyOfRange(logarithms, half, history.length)));
        return growth > FASTEST_GROWTH ? 0 : Math.max(0, growth);
    }
}
