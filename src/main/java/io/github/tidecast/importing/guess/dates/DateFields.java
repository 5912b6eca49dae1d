package io.github.tidecast.importing.guess.dates;

/** The parts of a date while it is read; reused from cell to cell, for millions of cells. */
public final class DateFields {

    /** Two-digit years 50..99 are 1950..1999, 00..49 are 2000..2049: histories seldom lie far in the future. */
    private static final int PIVOT = 50;
    private static final int BEFORE_MINGUO = 1911;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long DAY_MILLIS = 86_400_000L;

    public int year;
    public int month;
    public int day;
    int dayOfYear;
    public int week;
    int weekday;
    public int hour;
    int minute;
    int second;
    int milli;

    /** Forgets the cell before: the beginning of the year 0. */
    public void clear() {
        year = 0;
        month = 1;
        day = 1;
        dayOfYear = 0;
        week = 0;
        weekday = 1;
        hour = 0;
        minute = 0;
        second = 0;
        milli = 0;
    }

    boolean year(boolean twoDigits) {
        if (twoDigits) {
            year += year < PIVOT ? 2000 : 1900;
        }
        return year >= 1;
    }

    /** Takes a year of Taiwan's calendar. */
    boolean minguo(int counted) {
        year = counted + BEFORE_MINGUO;
        return counted >= 1;
    }

    boolean half(int half) {
        month = half * 6 - 5;
        return half == 1 || half == 2;
    }

    boolean quarter(int quarter) {
        month = quarter * 3 - 2;
        return quarter >= 1 && quarter <= 4;
    }

    /** Wall-clock milliseconds since 1970-01-01T00:00; {@link DateReader#NONE} if there is no such day. */
    public long millis() {
        long days;
        if (week > 0) {
            long fourth = epochDay(year, 1, 4);
            long monday = fourth - Math.floorMod(fourth + 3, 7);
            days = monday + (week - 1) * 7L + (weekday - 1);
            if (week == 53 && days - (weekday - 1) + 3 >= epochDay(year + 1, 1, 1)) {
                return DateReader.NONE;
            }
        } else if (dayOfYear > 0) {
            days = epochDay(year, 1, 1) + dayOfYear - 1;
            if (days >= epochDay(year + 1, 1, 1)) {
                return DateReader.NONE;
            }
        } else if (day > DAYS[month - 1] && !(month == 2 && day == 29 && isLeap(year))) {
            return DateReader.NONE;
        } else {
            days = epochDay(year, month, day);
        }
        if (hour == 24 && (minute > 0 || second > 0 || milli > 0)) {
            return DateReader.NONE;
        }
        return days * DAY_MILLIS + hour * 3_600_000L + minute * 60_000L + second * 1_000L + milli;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Days since 1970-01-01 in the proleptic Gregorian calendar (years counted from 1 March). */
    private static long epochDay(int year, int month, int day) {
        long y = month > 2 ? year : year - 1L;
        long m = month > 2 ? month - 3L : month + 9L;
        return 365 * y + Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400)
                + (153 * m + 2) / 5 + day - 1 - 719_468;
    }
}
