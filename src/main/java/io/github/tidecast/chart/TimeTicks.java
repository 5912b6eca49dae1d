package io.github.tidecast.chart;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeUnit;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a time axis is labelled and how: from centuries down to milliseconds, in the words of a language. */
final class TimeTicks {

    private static final List<TimeStep> STEPS = steps();
    private static final LocalDateTime FIRST = LocalDateTime.of(-99_999, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(99_999, 1, 1, 0, 0);

    private final Frequency frequency;
    private final TimeScale scale;
    private final TimeLabels labels;

    /**
     * Ticks for a series.
     *
     * @param frequency step of the series; ticks are not finer unless the view is narrower than a step
     */
    TimeTicks(Frequency frequency, Locale locale) {
        this.frequency = frequency;
        this.scale = TimeScale.of(frequency);
        this.labels = new TimeLabels(locale, frequency);
    }

    /**
     * The ticks of a visible part.
     *
     * @param pixels its width
     */
    List<AxisTick> ticks(Span time, double pixels) {
        TimeStep step = STEPS.stream().filter(one -> isWideEnough(one, time, pixels) && !isFinerThanData(one))
                .findFirst().orElse(STEPS.getLast());
        if (step.averageMillis() > time.length()) {
            step = STEPS.stream().filter(one -> isWideEnough(one, time, pixels)).findFirst().orElse(STEPS.getLast());
        }
        return ticks(time, step);
    }

    private List<AxisTick> ticks(Span time, TimeStep step) {
        List<AxisTick> ticks = new ArrayList<>();
        LocalDateTime at = step.floor(clamped(time.min()));
        LocalDateTime end = clamped(time.max());
        for (; !at.isAfter(end); at = step.next(at)) {
            double shown = scale.time(scale.place(TimeAxis.toMillis(at)));
            if (shown >= time.min() && shown <= time.max() && !isSkipped(at, step)) {
                ticks.add(new AxisTick(shown, labels.label(at, step), labels.context(at, step)));
            }
        }
        return ticks;
    }

    private static LocalDateTime clamped(double millis) {
        double bounded = Math.clamp(millis, TimeAxis.toMillis(FIRST), TimeAxis.toMillis(LAST));
        return TimeAxis.toTime((long) Math.floor(bounded));
    }

    /** Weekends have no ticks of their own; months and years that begin on one begin with its Monday. */
    private boolean isSkipped(LocalDateTime at, TimeStep step) {
        return scale == TimeScale.WEEKDAYS && step.unit().compareTo(DAYS) <= 0
                && (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private boolean isFinerThanData(TimeStep step) {
        if (scale == TimeScale.WEEKDAYS) {
            return step.unit() == DAYS && step.count() > 1 || step.averageMillis() < TimeUnit.DAY.averageMillis();
        }
        return frequency.isRegular()
                && step.averageMillis() < 0.98 * Math.min(frequency.averageMillis(), TimeUnit.YEAR.averageMillis());
    }

    private boolean isWideEnough(TimeStep step, Span time, double pixels) {
        return shownMillis(step) / scale.length(time) * pixels >= labels.width(step);
    }

    /** The length of a step on the axis. */
    private double shownMillis(TimeStep step) {
        return scale == TimeScale.EVEN || step.unit().compareTo(DAYS) <= 0 ? step.averageMillis()
                : step.averageMillis() * TimeUnit.DAY.averageMillis() / TimeUnit.BUSINESS_DAY.averageMillis();
    }

    private static List<TimeStep> steps() {
        List<TimeStep> steps = new ArrayList<>();
        add(steps, MILLIS, 1, 2, 5, 10, 20, 50, 100, 200, 500);
        add(steps, SECONDS, 1, 2, 5, 10, 15, 30);
        add(steps, MINUTES, 1, 2, 5, 10, 15, 30);
        add(steps, HOURS, 1, 2, 3, 6, 12);
        add(steps, DAYS, 1, 2);
        add(steps, WEEKS, 1);
        add(steps, MONTHS, 1, 3, 6);
        add(steps, YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000, 10_000);
        return List.copyOf(steps);
    }

    private static void add(List<TimeStep> steps, ChronoUnit unit, int... counts) {
        for (int count : counts) {
            steps.add(new TimeStep(unit, count));
        }
    }
}
