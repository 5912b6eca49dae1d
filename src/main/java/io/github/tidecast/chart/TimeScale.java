package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * How time runs along an axis. On {@link #WEEKDAYS} a Saturday and a Sunday take no room, so that Friday and Monday of
 * a series of business days are as far apart as Monday and Tuesday. Places on an axis are milliseconds of shown time.
 */
public enum TimeScale {
    EVEN, WEEKDAYS;

    private static final double DAY = 86_400_000.0;
    private static final double WEEK = 7 * DAY;
    private static final double SHOWN_WEEK = 5 * DAY;
    /** 1970-01-05, a Monday. */
    private static final double MONDAY = 4 * DAY;

    /** The scale of a series: only series of business days leave weekends out. */
    public static TimeScale of(Frequency frequency) {
        return frequency.unit() == TimeUnit.BUSINESS_DAY ? WEEKDAYS : EVEN;
    }

    /** The place of a time; one and the same for a whole weekend. */
    public double place(double time) {
        if (this == EVEN) {
            return time;
        }
        double week = Math.floor((time - MONDAY) / WEEK);
        return MONDAY + week * SHOWN_WEEK + Math.min(time - MONDAY - week * WEEK, SHOWN_WEEK);
    }

    /** The time at a place; Monday's first moment at that of a weekend. */
    public double time(double place) {
        if (this == EVEN) {
            return place;
        }
        double week = Math.floor((place - MONDAY) / SHOWN_WEEK);
        return MONDAY + week * WEEK + (place - MONDAY - week * SHOWN_WEEK);
    }

    /** How much time is shown of a range. */
    public double length(Span times) {
        return place(times.max()) - place(times.min());
    }

    /** Where a time lies in a range, 0 at its beginning and 1 at its end. */
    public double share(Span times, double time) {
        return (place(time) - place(times.min())) / length(times);
    }

    /** The time at a share of a range. */
    public double at(Span times, double share) {
        return time(place(times.min()) + share * length(times));
    }

    /** A range of time changed as a range of places; exactly the same range if the change leaves it as it is. */
    public Span change(Span times, UnaryOperator<Span> change) {
        Span places = new Span(place(times.min()), place(times.max()));
        Span changed = change.apply(places);
        return changed.equals(places) ? times : new Span(time(changed.min()), time(changed.max()));
    }
}
