package io.github.tidecast.importing.guess.axis;

import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.series.TimeAxis;
import java.time.LocalDateTime;

/** Where in their months times lie that come at most once a month. */
public enum MonthPlace {
    /** Not once a month, or anywhere in it. */
    NONE,
    /** Always on the same day. */
    SAME_DAY,
    /** Always on the last day. */
    LAST_DAY,
    /** On one of the last days, as the last business day does. */
    NEAR_END,
    /** On one of the first days, as the first business day does. */
    NEAR_START;

    private static final int NEAR = 4;

    /** The place of ascending times. */
    static MonthPlace of(long[] times, DateUnit unit) {
        boolean named = unit == DateUnit.YEAR || unit == DateUnit.QUARTER || unit == DateUnit.MONTH;
        if (named && eachInAMonthOfItsOwn(times)) {
            return SAME_DAY;
        }
        if (unit == DateUnit.WEEK || (times[times.length - 1] - times[0]) / 27.0 / 86_400_000.0 < times.length - 1) {
            return NONE;
        }
        LocalDateTime first = TimeAxis.toTime(times[0]);
        boolean same = true;
        boolean last = true;
        boolean end = true;
        boolean start = true;
        long month = Long.MIN_VALUE;
        for (long millis : times) {
            LocalDateTime time = TimeAxis.toTime(millis);
            int length = time.toLocalDate().lengthOfMonth();
            int day = time.getDayOfMonth();
            if (monthIndex(millis) == month || !time.toLocalTime().equals(first.toLocalTime())) {
                return NONE;
            }
            month = monthIndex(millis);
            same &= day == first.getDayOfMonth();
            last &= day == length;
            end &= day > length - NEAR;
            start &= day <= NEAR;
        }
        return last ? LAST_DAY : same ? SAME_DAY : end ? NEAR_END : start ? NEAR_START : NONE;
    }

    /** A column of months may have days among them that were read in another format. */
    private static boolean eachInAMonthOfItsOwn(long[] times) {
        for (int i = 1; i < times.length; i++) {
            if (monthIndex(times[i]) <= monthIndex(times[i - 1])) {
                return false;
            }
        }
        return true;
    }

    /** Months since year 0. */
    static long monthIndex(long millis) {
        LocalDateTime time = TimeAxis.toTime(millis);
        return time.getYear() * 12L + time.getMonthValue() - 1;
    }
}
