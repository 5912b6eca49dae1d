package io.github.tidecast.importing.guess.dates;

import io.github.tidecast.importing.DateOrder;
import java.util.Optional;

/**
 * A way of writing dates. The pattern's letters: {@code yyyy} four and {@code yy} two digits of the year; {@code M},
 * {@code d} one or two digits, {@code MM}, {@code dd} two; {@code MMM} a month's name in one of the known languages;
 * {@code Q} quarter, {@code I} quarter in Roman numerals, {@code S} half of the year, {@code nn} and
 * {@code nnnn} the year after {@code yyyy}, {@code RR} and {@code RRR} a year of the calendar of Taiwan, whose year 1 is
 * 1912, of two or three and of three digits, {@code z} the name of a zone, {@code DDD} day of the year, {@code W} ISO
 * week, {@code e} ISO weekday, {@code H} hour, {@code m} minute, {@code s} second (two
 * digits each); a space stands for any blanks, {@code ~} for blanks, dots and commas or nothing; what stands in quotes
 * and everything else stands for itself, in either case.
 *
 * @param pattern  the pattern
 * @param unit     what one value names
 * @param withTime whether a time of day may follow
 * @param order    order of day, month and year, where another order is conceivable
 */
public record DateFormat(DatePattern pattern, DateUnit unit, boolean withTime, Optional<DateOrder> order) {

    /** A format from its pattern as text. */
    public DateFormat(String pattern, DateUnit unit, boolean withTime, Optional<DateOrder> order) {
        this(new DatePattern(pattern), unit, withTime, order);
    }

    /** What a date names. */
    public enum DateUnit { YEAR, QUARTER, MONTH, WEEK, DAY, TIME }

    /** True if a sign such as \u65e5 ends it, behind which a time of day needs no blank. */
    boolean endsWithSign() {
        String written = pattern.toString();
        return written.charAt(written.length() - 1) >= 0x80;
    }

    /** True if it is written with digits alone, so that it might as well be a number. */
    public boolean isPlainNumber() {
        String written = pattern.toString();
        return written.chars().allMatch(c -> c < 0x80 && Character.isLetter(c)) && !written.contains("MMM");
    }
}
