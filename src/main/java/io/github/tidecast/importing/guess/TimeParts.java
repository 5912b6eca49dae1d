package io.github.tidecast.importing.guess;

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

    private TimeParts() {
    }

    /** The joined time, if columns are named and filled like parts of one. */
    static Optional<TimeSource> find(List<TypedColumn> columns, Optional<TypedColumn.Times> best) {
        boolean wholeDate = best.isPresent() && best.get().unit() != DateUnit.YEAR;
        return wholeDate ? withTimeOfDay(columns, best.get()) : fromYear(columns);
    }

    private static Optional<TimeSource> withTimeOfDay(List<TypedColumn> columns, TypedColumn.Times date) {
        if (date.unit() != DateUnit.DAY || !allMidnight(date.times())) {
            return Optional.empty();
        }
        Optional<double[]> clock = columns.stream().filter(column -> column.column() != date.column())
                .filter(column -> TimeNames.isPart(column.name(), Part.TIME_OF_DAY) || TimeNames.isPart(column.name(), Part.HOUR))
                .findFirst().flatMap(TimeParts::hours);
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        TypedColumn hour = columns.stream().filter(column -> column.column() != date.column())
                .filter(column -> TimeNames.isPart(column.name(), Part.TIME_OF_DAY) || TimeNames.isPart(column.name(), Part.HOUR))
                .findFirst().orElseThrow();
        List<TypedColumn> used = new ArrayList<>(List.of(date, hour));
        double[] minutes = numbers(columns, Part.MINUTE, 0, 59, used).orElse(null);
        long[] times = new long[date.times().length];
        for (int i = 0; i < times.length; i++) {
            double hours = clock.get()[i];
            times[i] = date.times()[i] == DateReader.NONE || Double.isNaN(hours) ? DateReader.NONE
                    : date.times()[i] + Math.round(hours * HOUR_MILLIS)
                            + (minutes == null ? 0 : Math.round(minutes[i] * MINUTE_MILLIS));
        }
        return Optional.of(source(used, times, DateUnit.TIME));
    }

    private static boolean allMidnight(long[] times) {
        for (long time : times) {
            if (time != DateReader.NONE && Math.floorMod(time, 86_400_000L) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Hours of the day in a column of numbers or of times of day. */
    private static Optional<double[]> hours(TypedColumn column) {
        return switch (column) {
            case TypedColumn.Numbers numbers when within(numbers.values(), 0, 24) -> Optional.of(numbers.values());
            case TypedColumn.Times times -> Optional.of(java.util.Arrays.stream(times.times())
                    .mapToDouble(time -> time == DateReader.NONE ? Double.NaN
                            : Math.floorMod(time, 86_400_000L) / HOUR_MILLIS).toArray());
            default -> Optional.empty();
        };
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

    private static Optional<TimeSource> fromYear(List<TypedColumn> columns) {
        List<TypedColumn> used = new ArrayList<>();
        Optional<double[]> years = numbers(columns, Part.YEAR, 1000, 2300, used);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Optional<double[]> months = numbers(columns, Part.MONTH, 1, 12, used);
        Optional<double[]> quarters = months.isPresent() ? Optional.empty() : numbers(columns, Part.QUARTER, 1, 4, used);
        Optional<double[]> weeks = months.isPresent() || quarters.isPresent() ? Optional.empty()
                : numbers(columns, Part.WEEK, 1, 53, used);
        if (used.size() < 2) {
            return Optional.empty();
        }
        Optional<double[]> days = months.isPresent() ? numbers(columns, Part.DAY, 1, 31, used) : Optional.empty();
        Optional<double[]> hours = days.isPresent() ? numbers(columns, Part.HOUR, 0, 24, used) : Optional.empty();
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
        return Optional.of(source(used, times, unit));
    }

    private static java.util.function.Function<double[], Integer> at(int i) {
        return values -> (int) values[i];
    }

    private static Optional<double[]> numbers(List<TypedColumn> columns, Part part, int least, int greatest,
                                              List<TypedColumn> used) {
        for (TypedColumn column : columns) {
            if (column instanceof TypedColumn.Numbers numbers && TimeNames.isPart(column.name(), part)
                    && within(numbers.values(), least, greatest)) {
                used.add(column);
                return Optional.of(numbers.values());
            }
        }
        return Optional.empty();
    }

    private static TimeSource source(List<TypedColumn> used, long[] times, DateUnit unit) {
        Set<Integer> grid = new LinkedHashSet<>();
        used.forEach(column -> grid.add(column.column()));
        String name = String.join(" + ", used.stream().map(TypedColumn::name).toList());
        return new TimeSource(name, Set.copyOf(grid), times, unit);
    }
}
