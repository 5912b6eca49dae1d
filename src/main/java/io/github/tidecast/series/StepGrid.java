package io.github.tidecast.series;

import java.time.LocalDateTime;

/** The calendar cut into steps: which step a time belongs to, and when a step begins. */
record StepGrid(Frequency step) {

    private static final long DAY = 86_400_000L;
    private static final int MONTHS = 12;
    /** From Monday 1969-12-29 to 1970-01-01. */
    private static final long DAYS_SINCE_MONDAY = 3;

    /** Number of the step that holds a time in wall-clock milliseconds. */
    long index(long millis) {
        return switch (step.stepUnit()) {
            case YEAR, QUARTER, MONTH -> Math.floorDiv(month(millis), months());
            case WEEK -> Math.floorDiv(millis + DAYS_SINCE_MONDAY * DAY, length());
            case BUSINESS_DAY -> Math.floorDiv(businessDay(millis), (long) step.count());
            case DAY, HOUR, MINUTE, SECOND, MILLISECOND -> Math.floorDiv(millis, length());
        };
    }

    /** Wall-clock milliseconds of the beginning of a step. */
    long start(long index) {
        return switch (step.stepUnit()) {
            case YEAR, QUARTER, MONTH -> TimeAxis.toMillis(LocalDateTime.of(1970, 1, 1, 0, 0)
                    .plusMonths(index * months()));
            case WEEK -> index * length() - DAYS_SINCE_MONDAY * DAY;
            case BUSINESS_DAY -> dayOf(index * step.count()) * DAY;
            case DAY, HOUR, MINUTE, SECOND, MILLISECOND -> index * length();
        };
    }

    private long length() {
        return Math.round(step.averageMillis());
    }

    private long months() {
        return Math.round(step.averageMillis() / TimeUnit.MONTH.averageMillis());
    }

    private static long month(long millis) {
        LocalDateTime time = TimeAxis.toTime(millis);
        return (time.getYear() - 1970L) * MONTHS + time.getMonthValue() - 1;
    }

    private static long businessDay(long millis) {
        long days = Math.floorDiv(millis, DAY) + DAYS_SINCE_MONDAY;
        return Math.floorDiv(days, 7L) * 5 + Math.min(4, Math.floorMod(days, 7L));
    }

    private static long dayOf(long businessDay) {
        return Math.floorDiv(businessDay, 5L) * 7 + Math.floorMod(businessDay, 5L) - DAYS_SINCE_MONDAY;
    }
}
