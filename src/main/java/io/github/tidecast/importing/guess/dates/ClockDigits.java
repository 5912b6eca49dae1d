package io.github.tidecast.importing.guess.dates;

import java.util.Arrays;
import java.util.Optional;

/** Times of day written as whole numbers: 30 is half past midnight, 2330 half past eleven, 93000 half past nine. */
public final class ClockDigits {

    private static final double LAST_MINUTE = 2_400;
    private static final double LAST_SECOND = 240_000;
    private static final double HOURS_OF_A_DAY = 24;

    private ClockDigits() {
    }

    /** The hours since midnight; empty if the numbers are no such times or may be hours as they are. */
    public static Optional<double[]> hours(double[] values) {
        double greatest = Arrays.stream(values).filter(value -> !Double.isNaN(value)).max().orElse(0);
        if (greatest <= HOURS_OF_A_DAY || greatest > LAST_SECOND) {
            return Optional.empty();
        }
        int secondsBelow = greatest > LAST_MINUTE ? 100 : 1;
        boolean clock = Arrays.stream(values).filter(value -> !Double.isNaN(value)).allMatch(value -> value >= 0
                && value == Math.rint(value) && value % 100 < 60 && Math.floor(value / secondsBelow) % 100 < 60);
        return clock ? Optional.of(Arrays.stream(values).map(value -> hours(value, secondsBelow)).toArray())
                : Optional.empty();
    }

    private static double hours(double value, int secondsBelow) {
        double minutes = Math.floor(value / secondsBelow);
        double seconds = secondsBelow == 1 ? 0 : value % secondsBelow;
        return Math.floor(minutes / 100) + minutes % 100 / 60 + seconds / 3_600;
    }
}
