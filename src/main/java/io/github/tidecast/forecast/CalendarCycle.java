package io.github.tidecast.forecast;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeUnit;

/** A cycle of the calendar. */
public enum CalendarCycle {
    /** Hour and minute of the day. */
    DAY(TimeUnit.DAY),
    /** Day of the week. */
    WEEK(TimeUnit.WEEK),
    /** Day of the year. */
    YEAR(TimeUnit.YEAR);

    private final TimeUnit unit;

    CalendarCycle(TimeUnit unit) {
        this.unit = unit;
    }

    /** Points in one turn. */
    public double points(Frequency frequency) {
        return unit.averageMillis() / frequency.averageMillis();
    }

    /** Where point t of an axis with times stands in the cycle, 0 to 1. */
    public double phase(TimeAxis axis, int t) {
        return switch (this) {
            case DAY -> axis.time(t).toLocalTime().toSecondOfDay() / 86_400.0;
            case WEEK -> (axis.time(t).getDayOfWeek().getValue() - 1) / 7.0;
            case YEAR -> (axis.time(t).getDayOfYear() - 1) / 366.0;
        };
    }
}
