package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.ClockDigits;
import io.github.tidecast.importing.guess.dates.ClockReader;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.vocabulary.CalendarNames;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import io.github.tidecast.importing.guess.vocabulary.TimeNames.Part;
import io.github.tidecast.importing.guess.vocabulary.TotalWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the columns that hold a part of the time, reads them as numbers, and remembers which were used. */
final class PartColumns {

    private static final double HOUR_MILLIS = 3_600_000.0;
    private static final Pattern MONTH = Pattern.compile("[Mm]?(?<number>\\d{1,2})\u6708?\u4efd?");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:[QqTt]|\u7b2c)?(?<name>[1-4\u4e00\u4e8c\u4e09\u56db]|I{1,3}|IV)(?:[Qq]|\\. ?Quartal|\u5b63\u5ea6?)?");
    private static final List<String> QUARTERS = List.of("1", "2", "3", "4", "I", "II", "III", "IV",
            "\u4e00", "\u4e8c", "\u4e09", "\u56db");

    private final List<TypedColumn> columns;
    private final Grid grid;
    private final Layout layout;
    private final List<TypedColumn> used = new ArrayList<>();
    private Optional<Boolean> repeats = Optional.empty();

    PartColumns(List<TypedColumn> columns, Grid grid, Layout layout) {
        this.columns = columns;
        this.grid = grid;
        this.layout = layout;
    }

    /** The columns used so far, in order of use. */
    List<TypedColumn> used() {
        return List.copyOf(used);
    }

    /** Rows of the table. */
    int rows() {
        return layout.rows().length;
    }

    /** Counts a column in that was found elsewhere. */
    void use(TypedColumn column) {
        used.add(column);
    }

    /** Hours of the day from a column of its own beside a date; numbers are hours only where dates come several times. */
    Optional<double[]> clock(TypedColumn.Times date) {
        return columns.stream().filter(column -> column.column() != date.column())
                .filter(column -> TimeNames.isPart(column.name(), Part.TIME_OF_DAY)
                        || TimeNames.isPart(column.name(), Part.HOUR))
                .filter(column -> !(column instanceof TypedColumn.Numbers) || repeats(date.times()))
                .map(this::hours).flatMap(Optional::stream).findFirst().or(() -> clockBehind(date));
    }

    /** Times of day in the column behind a date that comes several times, whatever its name says. */
    private Optional<double[]> clockBehind(TypedColumn.Times date) {
        return columns.stream().filter(column -> column.column() == date.column() + 1)
                .filter(TypedColumn.Words.class::isInstance).filter(column -> repeats(date.times()))
                .map(this::hours).flatMap(Optional::stream).findFirst();
    }

    /** True if a time comes several times; found once, because many columns may be asked about. */
    private boolean repeats(long[] times) {
        if (repeats.isEmpty()) {
            grid.guard().look();
            repeats = Optional.of(hasTwice(times));
        }
        return repeats.get();
    }

    private static boolean hasTwice(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return IntStream.range(1, sorted.length).anyMatch(i -> sorted[i] == sorted[i - 1]);
    }

    /** Hours of the day in a column of numbers, of times, or of words such as 13:30. */
    private Optional<double[]> hours(TypedColumn column) {
        grid.guard().look();
        Optional<double[]> hours = switch (column) {
            case TypedColumn.Numbers numbers -> Optional.of(ClockDigits.hours(numbers.values()).orElse(numbers.values()));
            case TypedColumn.Times times -> Optional.of(Arrays.stream(times.times())
                    .mapToDouble(time -> time == DateReader.NONE ? Double.NaN
                            : Math.floorMod(time, 86_400_000L) / HOUR_MILLIS).toArray());
            case TypedColumn.Words words -> read(words, new ClockReader()::hours);
        };
        Optional<double[]> sensible = hours.filter(PartColumns::areHours);
        sensible.ifPresent(values -> used.add(column));
        return sensible;
    }

    /** The cells of a column of words as numbers; empty if some are neither readable nor blank nor name a total. */
    private Optional<double[]> read(TypedColumn.Words column, ToDoubleFunction<String> reader) {
        double[] values = new double[layout.rows().length];
        for (int i = 0; i < values.length; i++) {
            String text = grid.text(layout.rows()[i], column.column());
            values[i] = text.isEmpty() ? Double.NaN : reader.applyAsDouble(text);
            if (Double.isNaN(values[i]) && !text.isEmpty() && !TotalWords.isLabel(text)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean areHours(double[] values) {
        return Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))
                && Arrays.stream(values).allMatch(value -> Double.isNaN(value) || value >= 0 && value <= 24);
    }

    /** The years of a column of any name that was taken for one of years. */
    Optional<double[]> plainYears(TypedColumn.Times best) {
        Optional<TypedColumn.Numbers> years = columns.stream().filter(column -> column.column() == best.column())
                .filter(TypedColumn.Numbers.class::isInstance).map(TypedColumn.Numbers.class::cast).findFirst();
        years.ifPresent(used::add);
        return years.map(TypedColumn.Numbers::values);
    }

    /** Names of months right behind the years, whatever their column is called. */
    Optional<double[]> monthsBehind(int year) {
        Optional<TypedColumn> names = columns.stream().filter(column -> column.column() == year + 1)
                .filter(TypedColumn.Words.class::isInstance).findFirst();
        Optional<double[]> months = names.flatMap(column -> read((TypedColumn.Words) column, PartColumns::monthOf))
                .filter(Part.MONTH::holds);
        months.ifPresent(values -> used.add(names.orElseThrow()));
        return months;
    }

    /** Whole numbers within its bounds from the column named like a part of the time. */
    Optional<double[]> numbers(Part part) {
        for (TypedColumn column : columns) {
            grid.guard().step();
            if (used.contains(column) || !isPart(column, part)) {
                continue;
            }
            Optional<double[]> values = switch (column) {
                case TypedColumn.Numbers numbers -> Optional.of(numbers.values());
                case TypedColumn.Words words when part == Part.MONTH -> read(words, PartColumns::monthOf);
                case TypedColumn.Words words when part == Part.QUARTER -> read(words, PartColumns::quarterOf);
                default -> Optional.empty();
            };
            if (values.filter(part::holds).isPresent()) {
                used.add(column);
                return values;
            }
        }
        return Optional.empty();
    }

    private boolean isPart(TypedColumn column, Part part) {
        boolean named = TimeNames.isPart(column.name(), part);
        return part != Part.MINUTE ? named : named && !isLeastOf(column) || isMinutesBehindHours(column);
    }

    /** True for the column min that stands beside one called max: the least value, no minute. */
    private boolean isLeastOf(TypedColumn column) {
        return column.name().equalsIgnoreCase("min")
                && columns.stream().anyMatch(other -> other.name().toLowerCase(Locale.ROOT).startsWith("max"));
    }

    /** True for mm right behind hh; elsewhere it is a month or a length. */
    private boolean isMinutesBehindHours(TypedColumn column) {
        return column.name().toLowerCase(Locale.ROOT).startsWith("mm") && columns.stream()
                .anyMatch(other -> other.column() == column.column() - 1 && other.name().equalsIgnoreCase("hh"));
    }

    private static double monthOf(String text) {
        Matcher numbered = MONTH.matcher(text);
        int month = numbered.matches() ? Integer.parseInt(numbered.group("number")) : CalendarNames.month(text);
        return month == 0 ? Double.NaN : month;
    }

    private static double quarterOf(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Double.NaN;
        }
        String name = quarter.group("name").toUpperCase(Locale.ROOT);
        return QUARTERS.indexOf(name) % 4 + 1;
    }
}
