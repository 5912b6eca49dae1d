package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.DateFormat.DateUnit;
import io.github.tidecast.importing.guess.TimeNames.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins times whose parts stand in columns of their own: year and month, date and hour. */
final class TimeParts {

    private static final double HOUR_MILLIS = 3_600_000.0;
    private static final double MINUTE_MILLIS = 60_000.0;

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
        return wholeDate ? withTimeOfDay(best.get()) : fromYear();
    }

    private Optional<TimeSource> withTimeOfDay(TypedColumn.Times date) {
        if (date.unit() != DateUnit.DAY || !allMidnight(date.times())) {
            return Optional.empty();
        }
        used.add(date);
        Optional<double[]> clock = columns.stream().filter(column -> column.column() != date.column())
                .filter(column -> TimeNames.isPart(column.name(), Part.TIME_OF_DAY)
                        || TimeNames.isPart(column.name(), Part.HOUR))
                .map(this::hours).flatMap(Optional::stream).findFirst();
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
            case TypedColumn.Times times -> Optional.of(java.util.Arrays.stream(times.times())
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

    private Optional<TimeSource> fromYear() {
        Optional<double[]> years = numbers(Part.YEAR, 1000, 2300);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Optional<double[]> months = numbers(Part.MONTH, 1, 12);
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
            times[i] = fields.year == 0 || fields.month < 1 || fields.day < 1 ? DateReader.NONE : fields.millis();
        }
        DateUnit unit = hours.isPresent() ? DateUnit.TIME : days.isPresent() ? DateUnit.DAY
                : months.isPresent() ? DateUnit.MONTH : quarters.isPresent() ? DateUnit.QUARTER : DateUnit.WEEK;
        return Optional.of(source(times, unit));
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
        int month = CalendarNames.month(text);
        return month == 0 ? Double.NaN : month;
    }

    private static double quarterOf(String text) {
        return text.matches("[Qq][1-4]") ? text.charAt(1) - '0' : Double.NaN;
    }

    private TimeSource source(long[] times, DateUnit unit) {
        Set<Integer> places = new LinkedHashSet<>();
        used.forEach(column -> places.add(column.column()));
        String name = String.join(" + ", used.stream().map(TypedColumn::name).toList());
        return new TimeSource(name, Set.copyOf(places), times, unit);
    }
}
