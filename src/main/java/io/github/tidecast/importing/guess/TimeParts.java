package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.DateFormat.DateUnit;
import io.github.tidecast.importing.guess.TimeNames.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins times whose parts stand in columns of their own: year and month, date and hour. */
final class TimeParts {

    private static final double HOUR_MILLIS = 3_600_000.0;
    private static final double MINUTE_MILLIS = 60_000.0;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final Pattern MONTH = Pattern.compile("[Mm]?(?<number>\\d{1,2})\u6708?\u4efd?");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:[QqTt]|\u7b2c)?(?<name>[1-4\u4e00\u4e8c\u4e09\u56db]|I{1,3}|IV)(?:[Qq]|\\. ?Quartal|\u5b63\u5ea6?)?");
    private static final List<String> QUARTERS = List.of("1", "2", "3", "4", "I", "II", "III", "IV",
            "\u4e00", "\u4e8c", "\u4e09", "\u56db");

    private final List<TypedColumn> columns;
    private final Grid grid;
    private final Layout layout;
    private final List<TypedColumn> used = new ArrayList<>();

    TimeParts(List<TypedColumn> columns, Grid grid, Layout layout) {
        this.columns = columns;
        this.grid = grid;
        this.layout = layout;
    }

    /** The joined time, if columns are named and filled like parts of one. */
    Optional<TimeSource> find(Optional<TypedColumn.Times> best) {
        boolean wholeDate = best.isPresent() && best.get().unit() != DateUnit.YEAR;
        return wholeDate ? withTimeOfDay(best.get()) : fromYear(best);
    }

    private Optional<TimeSource> withTimeOfDay(TypedColumn.Times date) {
        if (date.unit() != DateUnit.DAY || !allMidnight(date.times())) {
            return Optional.empty();
        }
        used.add(date);
        Optional<double[]> clock = columns.stream().filter(column -> column.column() != date.column())
                .filter(column -> TimeNames.isPart(column.name(), Part.TIME_OF_DAY)
                        || TimeNames.isPart(column.name(), Part.HOUR))
                .map(this::hours).flatMap(Optional::stream).findFirst().or(() -> clockBehind(date));
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        double[] minutes = numbers(Part.MINUTE, 0, 59).orElse(null);
        long[] times = new long[date.times().length];
        for (int i = 0; i < times.length; i++) {
            double hours = clock.get()[i];
            times[i] = date.times()[i] == DateReader.NONE || Double.isNaN(hours) ? DateReader.NONE
                    : date.times()[i] + Math.round(hours * HOUR_MILLIS)
                            + (minutes == null ? 0 : Math.round(minutes[i] * MINUTE_MILLIS));
        }
        return Optional.of(source(times, DateUnit.TIME));
    }

    /** Times of day in the column behind a date that comes several times, whatever its name says. */
    private Optional<double[]> clockBehind(TypedColumn.Times date) {
        boolean repeated = Arrays.stream(date.times()).distinct().count() < date.times().length;
        return columns.stream().filter(column -> repeated && column.column() == date.column() + 1)
                .filter(TypedColumn.Words.class::isInstance).map(this::hours).flatMap(Optional::stream).findFirst();
    }

    private static boolean allMidnight(long[] times) {
        for (long time : times) {
            if (time != DateReader.NONE && Math.floorMod(time, 86_400_000L) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Hours of the day in a column of numbers, of times, or of words such as 13:30. */
    private Optional<double[]> hours(TypedColumn column) {
        Optional<double[]> hours = switch (column) {
            case TypedColumn.Numbers numbers -> Optional.of(numbers.values());
            case TypedColumn.Times times -> Optional.of(Arrays.stream(times.times())
                    .mapToDouble(time -> time == DateReader.NONE ? Double.NaN
                            : Math.floorMod(time, 86_400_000L) / HOUR_MILLIS).toArray());
            case TypedColumn.Words words -> read(words, new ClockReader()::hours);
        };
        Optional<double[]> sensible = hours.filter(values -> within(values, 0, 24));
        sensible.ifPresent(values -> used.add(column));
        return sensible;
    }

    /** The cells of a column of words as numbers; empty if some are neither readable nor blank. */
    private Optional<double[]> read(TypedColumn.Words column, java.util.function.ToDoubleFunction<String> reader) {
        double[] values = new double[layout.rows().length];
        for (int i = 0; i < values.length; i++) {
            String text = grid.text(layout.rows()[i], column.column());
            values[i] = text.isEmpty() ? Double.NaN : reader.applyAsDouble(text);
            if (Double.isNaN(values[i]) && !text.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static boolean within(double[] values, double least, double greatest) {
        boolean any = false;
        for (double value : values) {
            if (value < least || value > greatest) {
                return false;
            }
            any |= !Double.isNaN(value);
        }
        return any;
    }

    private Optional<TimeSource> fromYear(Optional<TypedColumn.Times> best) {
        Optional<double[]> years = numbers(Part.YEAR, 1000, 2300).or(() -> best.flatMap(this::plainYears))
                .map(TimeParts::filledDown);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Optional<double[]> dayOfYear = numbers(Part.DAY_OF_YEAR, 1, 366);
        if (dayOfYear.isPresent()) {
            return Optional.of(fromDayOfYear(years.get(), dayOfYear.get()));
        }
        int year = used.getFirst().column();
        Optional<double[]> months = numbers(Part.MONTH, 1, 12).or(() -> monthsBehind(year));
        Optional<double[]> quarters = months.isPresent() ? Optional.empty() : numbers(Part.QUARTER, 1, 4);
        Optional<double[]> weeks = months.isPresent() || quarters.isPresent() ? Optional.empty()
                : numbers(Part.WEEK, 1, 53);
        if (used.size() < 2) {
            return Optional.empty();
        }
        Optional<double[]> days = months.isPresent() ? numbers(Part.DAY, 1, 31) : Optional.empty();
        Optional<double[]> hours = days.isPresent() ? numbers(Part.HOUR, 0, 24) : Optional.empty();
        long[] times = new long[years.get().length];
        DateFields fields = new DateFields();
        for (int i = 0; i < times.length; i++) {
            fields.clear();
            fields.year = (int) years.get()[i];
            fields.month = months.map(at(i)).orElse(quarters.map(at(i)).map(quarter -> quarter * 3 - 2).orElse(1));
            fields.week = weeks.map(at(i)).orElse(0);
            fields.day = days.map(at(i)).orElse(1);
            fields.hour = hours.map(at(i)).orElse(0);
            boolean whole = fields.year > 0 && fields.month > 0 && fields.day > 0 && (weeks.isEmpty() || fields.week > 0);
            times[i] = whole ? fields.millis() : DateReader.NONE;
        }
        DateUnit unit = hours.isPresent() ? DateUnit.TIME : days.isPresent() ? DateUnit.DAY
                : months.isPresent() ? DateUnit.MONTH : quarters.isPresent() ? DateUnit.QUARTER : DateUnit.WEEK;
        return Optional.of(source(times, unit));
    }

    /** The years of a column of any name that was taken for one of years. */
    private Optional<double[]> plainYears(TypedColumn.Times best) {
        Optional<TypedColumn.Numbers> years = columns.stream().filter(column -> column.column() == best.column())
                .filter(TypedColumn.Numbers.class::isInstance).map(TypedColumn.Numbers.class::cast).findFirst();
        years.ifPresent(used::add);
        return years.map(TypedColumn.Numbers::values);
    }

    /** Names of months right behind the years, whatever their column is called. */
    private Optional<double[]> monthsBehind(int year) {
        Optional<TypedColumn> names = columns.stream().filter(column -> column.column() == year + 1)
                .filter(TypedColumn.Words.class::isInstance).findFirst();
        Optional<double[]> months = names.flatMap(column -> read((TypedColumn.Words) column, TimeParts::monthOf))
                .filter(values -> within(values, 1, 12));
        months.ifPresent(values -> used.add(names.orElseThrow()));
        return months;
    }

    private TimeSource fromDayOfYear(double[] years, double[] days) {
        long[] times = new long[years.length];
        DateFields fields = new DateFields();
        for (int i = 0; i < times.length; i++) {
            fields.clear();
            fields.year = (int) years[i];
            times[i] = fields.year == 0 || Double.isNaN(days[i]) ? DateReader.NONE
                    : fields.millis() + Math.round((days[i] - 1) * DAY_MILLIS);
        }
        return source(times, DateUnit.DAY);
    }

    /** A year that stands only beside the first of its months, or in a merged cell, counts for those below it. */
    private static double[] filledDown(double[] years) {
        double[] filled = years.clone();
        for (int i = 1; i < filled.length; i++) {
            filled[i] = Double.isNaN(filled[i]) ? filled[i - 1] : filled[i];
        }
        return filled;
    }

    private static java.util.function.Function<double[], Integer> at(int i) {
        return values -> (int) values[i];
    }

    private Optional<double[]> numbers(Part part, int least, int greatest) {
        for (TypedColumn column : columns) {
            if (!TimeNames.isPart(column.name(), part)) {
                continue;
            }
            Optional<double[]> values = switch (column) {
                case TypedColumn.Numbers numbers -> Optional.of(numbers.values());
                case TypedColumn.Words words when part == Part.MONTH -> read(words, TimeParts::monthOf);
                case TypedColumn.Words words when part == Part.QUARTER -> read(words, TimeParts::quarterOf);
                default -> Optional.empty();
            };
            if (values.isPresent() && within(values.get(), least, greatest)) {
                used.add(column);
                return values;
            }
        }
        return Optional.empty();
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

    private TimeSource source(long[] times, DateUnit unit) {
        Set<Integer> places = new LinkedHashSet<>();
        used.forEach(column -> places.add(column.column()));
        String name = String.join(" + ", used.stream().map(TypedColumn::name).toList());
        return new TimeSource(name, Set.copyOf(places), times, unit);
    }
}
