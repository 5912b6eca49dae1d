package io.github.tidecast.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When the points of a series are: strictly ascending local times, or the plain numbers 1..n. Immutable; millions of
 * points cost eight bytes each, and an axis cut from another shares its array.
 */
public final class TimeAxis {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");

    private static final long DAY_MILLIS = 86_400_000L;

    private final Frequency frequency;
    private final long @Nullable [] millis;
    private final int from;
    private final int size;
    private final boolean endOfMonth;
    private final boolean finerThanDays;

    private TimeAxis(Frequency frequency, long @Nullable [] millis, int from, int size, boolean endOfMonth,
                     boolean finerThanDays) {
        this.frequency = frequency;
        this.millis = millis;
        this.from = from;
        this.size = size;
        this.endOfMonth = endOfMonth;
        this.finerThanDays = finerThanDays;
    }

    private static TimeAxis whole(Frequency frequency, long[] millis) {
        boolean finer = frequency.isRegular() && frequency.averageMillis() < DAY_MILLIS || !onDays(millis);
        return new TimeAxis(frequency, millis, 0, millis.length, allAtMonthEnd(millis, frequency), finer);
    }

    /** True if all times are midnights, so that dates alone say them. */
    public static boolean onDays(long[] millis) {
        for (long time : millis) {
            if (Math.floorMod(time, DAY_MILLIS) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Points numbered 1..size, without times. */
    public static TimeAxis index(int size) {
        return new TimeAxis(Frequency.NONE, null, 0, size, false, false);
    }

    /**
     * Points at given times.
     *
     * @param millis    milliseconds since 1970-01-01T00:00 on the wall clock, strictly ascending; copied
     * @param frequency regular or irregular; a regular one promises that point i is i steps after point 0
     */
    public static TimeAxis of(long[] millis, Frequency frequency) {
        for (int i = 1; i < millis.length; i++) {
            if (millis[i] <= millis[i - 1]) {
                throw new IllegalArgumentException("times must ascend strictly, broken at point " + i);
            }
        }
        if (frequency.kind() == Frequency.Kind.NONE) {
            throw new IllegalArgumentException("times need a frequency or IRREGULAR");
        }
        return whole(frequency, millis.clone());
    }

    /** {@code size} points from a start, each one step after the other. */
    public static TimeAxis regular(LocalDateTime start, Frequency frequency, int size) {
        boolean monthEnd = frequency.stepUnit().isCalendar() && isMonthEnd(start) && start.getDayOfMonth() < 31;
        long[] millis = new long[size];
        for (int i = 0; i < size; i++) {
            millis[i] = toMillis(frequency.plus(start, i, monthEnd));
        }
        return whole(frequency, millis);
    }

    private static boolean allAtMonthEnd(long[] millis, Frequency frequency) {
        return frequency.isRegular() && frequency.stepUnit().isCalendar() && millis.length > 0
                && Arrays.stream(millis).allMatch(time -> isMonthEnd(toTime(time)));
    }

    private static boolean isMonthEnd(LocalDateTime time) {
        return time.getDayOfMonth() == time.toLocalDate().lengthOfMonth();
    }

    /** Number of points. */
    public int size() {
        return size;
    }

    /** The step between points. */
    public Frequency frequency() {
        return frequency;
    }

    /** True if points have times, false if they are numbered only. */
    public boolean hasTimes() {
        return millis != null;
    }

    /** Wall-clock milliseconds since 1970-01-01T00:00 of point i (0-based); without times its number, i + 1. */
    public long millis(int i) {
        checkIndex(i);
        return millis != null ? millis[from + i] : from + i + 1L;
    }

    /**
     * The local time of point i (0-based).
     *
     * @throws IllegalStateException if the axis has no times
     */
    public LocalDateTime time(int i) {
        if (!hasTimes()) {
            throw new IllegalStateException("the axis has no times");
        }
        return toTime(millis(i));
    }

    /** Point i in ISO 8601: 2024-03-01 where all times are midnights, 2024-03-01T00:00 where some are not; or its number. */
    public String label(int i) {
        if (!hasTimes()) {
            return Long.toString(millis(i));
        }
        return iso(time(i), finerThanDays);
    }

    /**
     * Point i for the eye: as in ISO 8601, but with a space before the hour, and months and quarters that begin on their
     * first day without it, 2024-03.
     */
    public String shortLabel(int i) {
        boolean months = frequency.unit() == TimeUnit.MONTH || frequency.unit() == TimeUnit.QUARTER;
        return (months ? label(i).replaceFirst("-01$", "") : label(i)).replace('T', ' ');
    }

    /** A time in ISO 8601; midnight is written as the date alone, seconds only where there are some. */
    public static String iso(LocalDateTime time) {
        return iso(time, false);
    }

    /**
     * A time in ISO 8601, seconds only where there are some.
     *
     * @param clock whether midnight is written as 00:00, because other times beside it have hours
     */
    public static String iso(LocalDateTime time, boolean clock) {
        if (!clock && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return time.toLocalDate().toString();
        }
        return (time.getNano() != 0 ? MILLIS : time.getSecond() != 0 ? SECONDS : MINUTES).format(time);
    }

    /** The points {@code from} (inclusive) to {@code to} (exclusive); shares the times. */
    public TimeAxis slice(int from, int to) {
        if (from < 0 || to < from || to > size) {
            throw new IndexOutOfBoundsException("slice " + from + ".." + to + " of " + size);
        }
        return new TimeAxis(frequency, millis, this.from + from, to - from, endOfMonth, finerThanDays);
    }

    /**
     * The {@code steps} points that follow the last one. Without a regular step the mean step continues.
     *
     * @throws IllegalStateException if the axis is empty
     */
    public TimeAxis future(int steps) {
        if (size == 0) {
            throw new IllegalStateException("an empty axis has no future");
        }
        if (!hasTimes()) {
            return new TimeAxis(frequency, null, from + size, steps, false, false);
        }
        long[] next = new long[steps];
        for (int k = 0; k < steps; k++) {
            next[k] = frequency.isRegular()
                    ? toMillis(frequency.plus(time(0), size + (long) k, endOfMonth))
                    : millis(size - 1) + Math.max(1, Math.round(meanStep() * (k + 1)));
        }
        return new TimeAxis(frequency, next, 0, steps, endOfMonth, finerThanDays || !onDays(next));
    }

    /**
     * The first points of this axis and, behind its end, those that {@link #future follow}.
     *
     * @param points how many altogether
     */
    public TimeAxis continued(int points) {
        if (points <= size) {
            return slice(0, points);
        }
        if (millis == null) {
            return new TimeAxis(frequency, null, from, points, false, false);
        }
        TimeAxis after = future(points - size);
        long[] all = Arrays.copyOfRange(millis, from, from + points);
        for (int i = size; i < points; i++) {
            all[i] = after.millis(i - size);
        }
        return new TimeAxis(frequency, all, 0, points, endOfMonth, after.finerThanDays);
    }

    private double meanStep() {
        return size < 2 ? 86_400_000.0 : (millis(size - 1) - millis(0)) / (double) (size - 1);
    }

    /** Wall-clock milliseconds of a local time. */
    public static long toMillis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Local time of wall-clock milliseconds. */
    public static LocalDateTime toTime(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    private void checkIndex(int i) {
        if (i < 0 || i >= size) {
            throw new IndexOutOfBoundsException("point " + i + " of " + size);
        }
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TimeAxis that) || size != that.size || !frequency.equals(that.frequency)
                || hasTimes() != that.hasTimes()) {
            return false;
        }
        return hasTimes() ? Arrays.equals(millis, from, from + size, that.millis, that.from, that.from + size)
                : from == that.from;
    }

    @Override
    public int hashCode() {
        return 31 * frequency.hashCode() + 31 * size + (size == 0 ? 0 : Long.hashCode(millis(size - 1)));
    }

    @Override
    public String toString() {
        return size == 0 ? "empty" : label(0) + ".." + label(size - 1) + " " + frequency.id();
    }
}
