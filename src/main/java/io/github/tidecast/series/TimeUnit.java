package io.github.tidecast.series;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The unit in which a series advances. */
public enum TimeUnit {
    YEAR("yearly", 365.2425 * 86_400_000.0),
    QUARTER("quarterly", 365.2425 / 4 * 86_400_000.0),
    MONTH("monthly", 365.2425 / 12 * 86_400_000.0),
    WEEK("weekly", 7 * 86_400_000.0),
    BUSINESS_DAY("business-daily", 7.0 / 5 * 86_400_000.0),
    DAY("daily", 86_400_000.0),
    HOUR("hourly", 3_600_000.0),
    MINUTE("minutely", 60_000.0),
    SECOND("secondly", 1_000.0),
    MILLISECOND("every 1 millisecond", 1.0);

    private final String adverb;
    private final double averageMillis;

    TimeUnit(String adverb, double averageMillis) {
        this.adverb = adverb;
        this.averageMillis = averageMillis;
    }

    /** The name for "every 1 unit", as in {@code monthly}. */
    public String adverb() {
        return adverb;
    }

    /** Mean length of the unit in milliseconds; a business day counts 7/5 days. */
    public double averageMillis() {
        return averageMillis;
    }

    /** True for units whose length depends on the calendar (month, quarter, year). */
    public boolean isCalendar() {
        return this == YEAR || this == QUARTER || this == MONTH;
    }

    /** A time moved by a number of units, which may be negative; business days skip Saturdays and Sundays. */
    LocalDateTime plus(LocalDateTime time, long amount) {
        return switch (this) {
            case YEAR -> time.plusYears(amount);
            case QUARTER -> time.plusMonths(3 * amount);
            case MONTH -> time.plusMonths(amount);
            case WEEK -> time.plusWeeks(amount);
            case BUSINESS_DAY -> plusBusinessDays(time, amount);
            case DAY -> time.plusDays(amount);
            case HOUR -> time.plusHours(amount);
            case MINUTE -> time.plusMinutes(amount);
            case SECOND -> time.plusSeconds(amount);
            case MILLISECOND -> time.plus(amount, ChronoUnit.MILLIS);
        };
    }

    private static LocalDateTime plusBusinessDays(LocalDateTime time, long amount) {
        LocalDateTime moved = time.plusWeeks(amount / 5);
        long rest = Math.abs(amount % 5);
        int step = amount < 0 ? -1 : 1;
        while (rest > 0 || isWeekend(moved)) {
            moved = moved.plusDays(step);
            if (!isWeekend(moved)) {
                rest = Math.max(0, rest - 1);
            }
        }
        return moved;
    }

    private static boolean isWeekend(LocalDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
