package io.github.tidecast.importing.excel;

/**
 * Day numbers of Excel as wall-clock time. In the 1900 system day 60 is a 29 February 1900 that never was; numbers
 * below it lie one day later than those above suggest. Times are rounded to the second they show, because the number
 * holds 10:15:00 as 10:14:59.9999996.
 */
final class SerialDate {

    private static final double DAY_MILLIS = 86_400_000.0;
    private static final long EPOCH_1900 = -25_569;
    private static final long EPOCH_1904 = -24_107;
    private static final double LAST = 2_958_466;

    private SerialDate() {
    }

    /** True for numbers that are days from 1900 to 9999. */
    static boolean isValid(double serial) {
        return serial >= 0 && serial < LAST;
    }

    /**
     * Milliseconds since 1970-01-01T00:00.
     *
     * @param fractions whether the cell shows fractions of seconds, which are kept then
     */
    static long millis(double serial, boolean date1904, boolean fractions) {
        double days = date1904 ? serial + EPOCH_1904 : serial + EPOCH_1900 + (serial < 60 ? 1 : 0);
        long millis = Math.round(days * DAY_MILLIS);
        return fractions ? millis : Math.floorDiv(millis + 500, 1_000L) * 1_000L;
    }

    /** The day number of a time. */
    static double serial(long millis, boolean date1904) {
        double days = millis / DAY_MILLIS;
        return date1904 ? days - EPOCH_1904 : days - EPOCH_1900 - (days - EPOCH_1900 - 1 < 60 ? 1 : 0);
    }
}
