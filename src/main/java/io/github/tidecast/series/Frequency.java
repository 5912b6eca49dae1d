package io.github.tidecast.series;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a series advances in time: every {@code count} units, irregularly, or without time at all.
 *
 * @param kind  whether there is a step
 * @param unit  unit of the step; null unless kind is REGULAR
 * @param count units in one step, at least 1; 0 unless kind is REGULAR
 */
public record Frequency(Kind kind, @Nullable TimeUnit unit, int count) {

    /** Whether a series has a regular step, times without a step, or no times. */
    public enum Kind { REGULAR, IRREGULAR, NONE }

    /** Times without a regular step. */
    public static final Frequency IRREGULAR = new Frequency(Kind.IRREGULAR, null, 0);
    /** No times: points are numbered 1..n. */
    public static final Frequency NONE = new Frequency(Kind.NONE, null, 0);
    public static final Frequency YEARLY = every(1, TimeUnit.YEAR);
    public static final Frequency QUARTERLY = every(1, TimeUnit.QUARTER);
    public static final Frequency MONTHLY = every(1, TimeUnit.MONTH);
    public static final Frequency WEEKLY = every(1, TimeUnit.WEEK);
    public static final Frequency BUSINESS_DAILY = every(1, TimeUnit.BUSINESS_DAY);
    public static final Frequency DAILY = every(1, TimeUnit.DAY);
    public static final Frequency HOURLY = every(1, TimeUnit.HOUR);
    public static final Frequency MINUTELY = every(1, TimeUnit.MINUTE);
    public static final Frequency SECONDLY = every(1, TimeUnit.SECOND);

    public Frequency {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.REGULAR) != (unit != null) || (kind == Kind.REGULAR) != (count > 0)) {
            throw new IllegalArgumentException("unit and count belong to a regular frequency only");
        }
    }

    /** Every {@code count} units; a count of 3 months becomes a quarter, 7 days a week, and so on up the units. */
    public static Frequency every(int count, TimeUnit unit) {
        return switch (unit) {
            case MILLISECOND -> raised(count, unit, 1_000, TimeUnit.SECOND);
            case SECOND -> raised(count, unit, 60, TimeUnit.MINUTE);
            case MINUTE -> raised(count, unit, 60, TimeUnit.HOUR);
            case HOUR -> raised(count, unit, 24, TimeUnit.DAY);
            case DAY -> raised(count, unit, 7, TimeUnit.WEEK);
            case MONTH -> count % 12 == 0 ? every(count / 12, TimeUnit.YEAR)
                    : count == 3 ? new Frequency(Kind.REGULAR, TimeUnit.QUARTER, 1)
                    : new Frequency(Kind.REGULAR, unit, count);
            case QUARTER -> raised(count, unit, 4, TimeUnit.YEAR);
            case WEEK, BUSINESS_DAY, YEAR -> new Frequency(Kind.REGULAR, unit, count);
        };
    }

    private static Frequency raised(int count, TimeUnit unit, int perLarger, TimeUnit larger) {
        return count % perLarger == 0 ? every(count / perLarger, larger) : new Frequency(Kind.REGULAR, unit, count);
    }

    /** True if there is a step, so that future times can be named. */
    public boolean isRegular() {
        return kind == Kind.REGULAR;
    }

    /**
     * The unit of the step.
     *
     * @throws IllegalStateException without a regular step
     */
    public TimeUnit stepUnit() {
        if (unit == null) {
            throw new IllegalStateException("no regular step: " + id());
        }
        return unit;
    }

    /** Mean length of a step in milliseconds; NaN without a step. */
    public double averageMillis() {
        return isRegular() ? stepUnit().averageMillis() * count : Double.NaN;
    }

    /** Points in a year, rounded; 1 where the step has no fixed length. */
    public int year() {
        return isRegular() ? (int) Math.round(TimeUnit.YEAR.averageMillis() / averageMillis()) : 1;
    }

    /**
     * Points in the season that people expect first: a year of months, quarters or weeks, a week of days, a day of
     * hours or minutes, an hour of seconds; 1 where there is none.
     */
    public int usualSeason() {
        if (!isRegular()) {
            return 1;
        }
        double cycle = switch (stepUnit()) {
            case YEAR, MILLISECOND -> averageMillis();
            case QUARTER, MONTH, WEEK -> TimeUnit.YEAR.averageMillis();
            case BUSINESS_DAY, DAY -> TimeUnit.WEEK.averageMillis();
            case HOUR, MINUTE -> TimeUnit.DAY.averageMillis();
            case SECOND -> TimeUnit.HOUR.averageMillis();
        };
        return (int) Math.max(1, Math.round(cycle / averageMillis()));
    }

    /**
     * The time a number of steps after an anchor. Always counted from the anchor, so that 31 January + 1 month + 1
     * month is 31 March; an anchor on the last day of its month stays on last days where {@code endOfMonth} is set.
     *
     * @throws IllegalStateException without a regular step
     */
    public LocalDateTime plus(LocalDateTime anchor, long steps, boolean endOfMonth) {
        LocalDateTime moved = stepUnit().plus(anchor, steps * count);
        return endOfMonth && stepUnit().isCalendar()
                ? moved.withDayOfMonth(YearMonth.from(moved).lengthOfMonth()) : moved;
    }

    /** The stable name: {@code monthly}, {@code every 30 minutes}, {@code irregular}, {@code none}. */
    public String id() {
        return switch (kind) {
            case IRREGULAR -> "irregular";
            case NONE -> "none";
            case REGULAR -> count == 1 ? stepUnit().adverb() : "every " + count + " " + unitName() + "s";
        };
    }

    /** The key of the text that says it to people, whose only argument is {@link #count()}. */
    public String textKey() {
        if (!isRegular()) {
            return "series.frequency." + kind.name().toLowerCase(Locale.ROOT);
        }
        String name = stepUnit().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return count == 1 ? "series.frequency." + name : "series.every." + name;
    }

    private String unitName() {
        return stepUnit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The frequency a stable name stands for; the inverse of {@link #id()}.
     *
     * @throws IllegalArgumentException if the name is unknown
     */
    public static Frequency parse(String id) {
        if (id.equals("irregular")) {
            return IRREGULAR;
        }
        if (id.equals("none")) {
            return NONE;
        }
        for (TimeUnit unit : TimeUnit.values()) {
            if (unit.adverb().equals(id)) {
                return every(1, unit);
            }
        }
        String[] words = id.split(" ", 3);
        if (words.length == 3 && words[0].equals("every") && words[1].matches("[1-9]\\d{0,8}")) {
            String name = words[2].replaceFirst("s$", "").replace(' ', '_').toUpperCase(Locale.ROOT);
            return every(Integer.parseInt(words[1]), TimeUnit.valueOf(name));
        }
        throw new IllegalArgumentException("unknown frequency: " + id);
    }
}
