package io.github.tidecast.importing.guess.times;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Day numbers of spreadsheets written as text. Their decimals cut times short: 45292.04167 is one o'clock though it says
 * 1:00:00.29. All times of a column are rounded to the coarsest unit of the clock that each of them lies as near to as
 * its decimals allow.
 */
final class SerialDays {

    private static final double DAY_MILLIS = 86_400_000.0;
    private static final long[] UNITS = {3_600_000L, 900_000L, 600_000L, 60_000L, 1_000L};
    /** A double of 45,000 days holds about a microsecond; what wrote it had rounded before. */
    private static final double LEAST_TOLERANCE = 2;
    private static final double MOST_OF_A_UNIT = 0.25;

    private final long epochDays;
    private final long unit;

    /** Day numbers of a column; {@code epochDays} is their day 0 counted from 1970-01-01. */
    SerialDays(double[] values, long epochDays) {
        this.epochDays = epochDays;
        double[] some = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        int decimals = Arrays.stream(some).mapToInt(value -> BigDecimal.valueOf(value).scale()).max().orElse(0);
        double tolerance = Math.max(LEAST_TOLERANCE, DAY_MILLIS * Math.pow(10, -decimals) / 2);
        this.unit = Arrays.stream(UNITS).filter(one -> tolerance <= one * MOST_OF_A_UNIT
                && Arrays.stream(some).allMatch(value -> Math.abs(exact(value) - rounded(exact(value), one)) <= tolerance))
                .findFirst().orElse(1);
    }

    /** Wall-clock milliseconds of a day number. */
    long millis(double serial) {
        return rounded(exact(serial), unit);
    }

    private double exact(double serial) {
        return (serial + epochDays) * DAY_MILLIS;
    }

    private static long rounded(double millis, long unit) {
        return Math.round(millis / unit) * unit;
    }
}
