package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateFields;
import io.github.tidecast.importing.guess.dates.DateFormat;
import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleToLongFunction;
import java.util.function.Supplier;

/**
 * Numbers that are times: 1999, 202403, 20240301, 2024030113, seconds, milliseconds, microseconds and nanoseconds since
 * 1970, and the day numbers of spreadsheets. The ranges of these kinds do not overlap where people's data lies.
 */
final class NumericDates {

    /** Day 0 of Excel's 1900 system as it counts from March 1900 on: 1899-12-30. */
    private static final long SERIAL_EPOCH_DAYS = -25_569;
    private static final long DAYS_1904_LATER = 1_462;

    private NumericDates() {
    }

    private record Kind(DateUnit unit, double least, double greatest, boolean whole, boolean ordinary,
                        Supplier<DoubleToLongFunction> reader) {
    }

    /** The kinds of numeric dates; {@code ordinary} ones are numbers that data has too and need a telling name. */
    private static List<Kind> kinds(double[] values, boolean date1904, ReadGuard guard) {
        long epoch = SERIAL_EPOCH_DAYS + (date1904 ? DAYS_1904_LATER : 0);
        return List.of(
                new Kind(DateUnit.YEAR, 1000, 2300, true, true, digits("yyyy")),
                new Kind(DateUnit.MONTH, 1000, 2301, false, true, () -> NumericDates::decimalYear),
                new Kind(DateUnit.MONTH, 100_001, 230_012, true, false, digits("yyyyMM")),
                new Kind(DateUnit.WEEK, 100_001, 230_053, true, true, digits("yyyyW")),
                new Kind(DateUnit.DAY, 1_900_001, 2_100_366, true, true, digits("yyyyDDD")),
                new Kind(DateUnit.DAY, 10_000_101, 23_001_231, true, false, digits("yyyyMMdd")),
                new Kind(DateUnit.DAY, 1_011_000, 31_122_300, true, true, inOneOrder(values, "ddMMyyyy", "MMddyyyy", guard)),
                new Kind(DateUnit.DAY, 10_101, 991_231, true, true, padded("yyMMdd")),
                new Kind(DateUnit.TIME, 1_900_010_100, 2_100_123_124, true, false, digits("yyyyMMddHH")),
                new Kind(DateUnit.TIME, 190_001_010_000.0, 210_012_312_400.0, true, false, digits("yyyyMMddHHmm")),
                new Kind(DateUnit.TIME, 19_000_101_000_000.0, 21_001_231_240_000.0, true, false, digits("yyyyMMddHHmmss")),
                new Kind(DateUnit.TIME, 3e8, 5e9, false, false, () -> seconds -> Math.round(seconds * 1e3)),
                new Kind(DateUnit.TIME, 3e11, 5e12, false, false, () -> Math::round),
                new Kind(DateUnit.TIME, 3e14, 5e15, true, false, () -> micros -> Math.floorDiv((long) micros, 1_000L)),
                new Kind(DateUnit.TIME, 3e17, 5e18, true, false, () -> nanos -> Math.floorDiv((long) nanos, 1_000_000L)),
                new Kind(DateUnit.TIME, 10_000, 110_000, false, true, () -> new SerialDays(values, epoch)::millis));
    }

    private static Supplier<DoubleToLongFunction> digits(String pattern) {
        return () -> {
            DateReader reader = new DateReader(new DateFormat(pattern, DateUnit.DAY, false, Optional.empty()));
            return number -> reader.read(Long.toString((long) number));
        };
    }

    /** Digits in front of which zeros were lost. */
    private static Supplier<DoubleToLongFunction> padded(String pattern) {
        return () -> {
            DateReader reader = new DateReader(new DateFormat(pattern, DateUnit.DAY, false, Optional.empty()));
            return number -> reader.read(padded((long) number, pattern.length()));
        };
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** The one of two orders that reads more of the numbers; none where both read the same, since nothing tells then. */
    private static Supplier<DoubleToLongFunction> inOneOrder(double[] values, String one, String other,
                                                             ReadGuard guard) {
        return () -> {
            DoubleToLongFunction first = padded(one).get();
            DoubleToLongFunction second = padded(other).get();
            long lead = java.util.Arrays.stream(values).filter(value -> !Double.isNaN(value))
                    .peek(value -> guard.step())
                    .mapToLong(value -> (first.applyAsLong(value) == DateReader.NONE ? 0 : 1)
                            - (second.applyAsLong(value) == DateReader.NONE ? 0 : 1)).sum();
            return lead == 0 ? number -> DateReader.NONE : lead > 0 ? first : second;
        };
    }

    /**
     * The column as times.
     *
     * @param trusted  whether the user chose it, so that the name need not tell
     * @param leading  whether it is the first column
     * @param date1904 whether day numbers count from 1904
     */
    static Optional<TypedColumn.Times> read(TypedColumn.Numbers column, boolean trusted, boolean leading,
                                            boolean date1904, ReadGuard guard) {
        boolean named = trusted || TimeNames.isTime(column.name());
        boolean weeks = TimeNames.isWeek(column.name());
        for (Kind kind : kinds(column.values(), date1904, guard)) {
            guard.look();
            boolean year = kind.unit() == DateUnit.YEAR;
            boolean believed = named || leading && (!kind.ordinary() || year) && ascends(column.values(), year);
            boolean months = kind.unit() != DateUnit.MONTH || (kind.whole() ? !weeks : areMonths(column.values()));
            if (believed && months && fits(column.values(), kind)) {
                Optional<TypedColumn.Times> times = times(column, kind, guard);
                if (times.isPresent()) {
                    return times;
                }
            }
        }
        return Optional.empty();
    }

    /** The month of a year with a fraction, as in 1958.2027; its first day. */
    private static long decimalYear(double year) {
        DateFields fields = new DateFields();
        fields.clear();
        long months = (long) Math.floor(year * 12 + 1e-3);
        fields.year = (int) Math.floorDiv(months, 12L);
        fields.month = (int) Math.floorMod(months, 12L) + 1;
        return fields.millis();
    }

    /** True for years with fractions of which no two fall into one month. */
    private static boolean areMonths(double[] years) {
        long[] months = java.util.Arrays.stream(years).filter(year -> !Double.isNaN(year))
                .mapToLong(year -> (long) Math.floor(year * 12 + 1e-3)).toArray();
        return java.util.Arrays.stream(months).distinct().count() == months.length
                && java.util.Arrays.stream(years).anyMatch(year -> year != Math.rint(year));
    }

    /** True if the numbers ascend; for years by the same step, because prices may ascend for a while as well. */
    private static boolean ascends(double[] values, boolean steady) {
        double previous = Double.NaN;
        double step = Double.NaN;
        for (double value : values) {
            if (Double.isNaN(value)) {
                continue;
            }
            if (value < previous || steady && value - previous != step && !Double.isNaN(step)) {
                return false;
            }
            step = value - previous;
            previous = value;
        }
        return true;
    }

    private static boolean fits(double[] values, Kind kind) {
        int seen = 0;
        int misfits = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                seen++;
                boolean fits = value >= kind.least() && value <= kind.greatest()
                        && (!kind.whole() || value == Math.rint(value));
                misfits += fits ? 0 : 1;
            }
        }
        return seen > 0 && misfits * 20 <= seen;
    }

    private static Optional<TypedColumn.Times> times(TypedColumn.Numbers column, Kind kind, ReadGuard guard) {
        long[] times = new long[column.values().length];
        int missing = 0;
        DoubleToLongFunction reader = kind.reader().get();
        for (int i = 0; i < times.length; i++) {
            guard.step();
            double value = column.values()[i];
            boolean inside = value >= kind.least() && value <= kind.greatest();
            times[i] = inside ? reader.applyAsLong(value) : DateReader.NONE;
            missing += times[i] == DateReader.NONE ? 1 : 0;
        }
        int unreadable = missing - column.missing();
        return unreadable * 20 <= times.length - column.missing()
                ? Optional.of(new TypedColumn.Times(column.column(), column.name(), times, kind.unit(), missing,
                        Optional.empty()))
                : Optional.empty();
    }
}
