package io.github.tidecast.tuning;

import java.time.Duration;

/**
 * How long a search may take: whichever ends first.
 *
 * @param trials trials at most, at least 1
 * @param time   time at most
 */
public record Budget(int trials, Duration time) {

    /** Trials at most, if time alone decides. */
    public static final int MOST_TRIALS = 10_000;
    /** Time at most, if trials alone decide. */
    public static final Duration LONGEST = Duration.ofDays(7);

    public Budget {
        if (trials < 1 || trials > MOST_TRIALS || time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no budget: " + trials + " trials, " + time);
        }
    }

    /** A number of trials, however long they take. */
    public static Budget ofTrials(int trials) {
        return new Budget(trials, LONGEST);
    }

    /** A time, however many trials it allows. */
    public static Budget ofTime(Duration time) {
        return new Budget(MOST_TRIALS, time);
    }
}
