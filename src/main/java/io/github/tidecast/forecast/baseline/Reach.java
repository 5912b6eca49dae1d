package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * How far from a history its continuation may go: beyond its extremes by a few times the range between them.
 *
 * @param lowest  least value, in the units of the history
 * @param highest greatest value
 */
public record Reach(double lowest, double highest) {

    private static final double MOST_RANGES = 3;

    /** The reach of a history of at least one value, none of them missing. */
    public static Reach of(double[] history) {
        double least = Arrays.stream(history).min().orElseThrow();
        double greatest = Arrays.stream(history).max().orElseThrow();
        double room = MOST_RANGES * (greatest - least);
        return new Reach(least - room, greatest + room);
    }
}
