package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateFields;
import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.vocabulary.TimeNames.Part;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins times whose parts stand in columns of their own: year and month, date and hour. */
final class TimeParts {

    private static final double HOUR_MILLIS = 3_600_000.0;
    private static final long MINUTE_MILLIS = 60_000L;
    private static final long SECOND_MILLIS = 1_000L;
    private static final long DAY_MILLIS = 86_400_000L;

    private final PartColumns parts;

    TimeParts(List<TypedColumn> columns, Grid grid, Layout layout) {
        this.parts = new PartColumns(columns, grid, layout);
    }

    /** The joined time, if columns are named and filled like parts of one; none if no row has all of them. */
    Optional<TimeSource> find(Optional<TypedColumn.Times> best) {
        boolean wholeDate = best.isPresent() && best.get().unit() != DateUnit.YEAR;
        Optional<TimeSource> joined = wholeDate ? withTimeOfDay(best.get()) : fromYear(best);
        return joined.filter(source -> Arrays.stream(source.times()).anyMatch(time -> time != DateReader.NONE));
    }

    private Optional<TimeSource> withTimeOfDay(TypedColumn.Times date) {
        if (date.unit() != DateUnit.DAY || !allMidnight(date.times())) {
            return Optional.empty();
        }
        parts.use(date);
        Optional<double[]> clock = parts.clock(date);
        if (clock.isEmpty()) {
            return Optional.empty();
        }
        long[] below = belowHours();
        long[] times = new long[date.times().length];
        for (int i = 0; i < times.length; i++) {
            double hours = clock.get()[i];
            times[i] = date.times()[i] == DateReader.NONE || Double.isNaN(hours) ? DateReader.NONE
                    : date.times()[i] + Math.round(hours * HOUR_MILLIS) + below[i];
        }
        return Optional.of(source(times, DateUnit.TIME));
    }

    /** Milliseconds of the minutes and seconds that have columns of their own. */
    private long[] belowHours() {
        long[] millis = new long[parts.rows()];
        parts.numbers(Part.MINUTE).ifPresent(minutes -> add(minutes, MINUTE_MILLIS, millis));
        parts.numbers(Part.SECOND).ifPresent(seconds -> add(seconds, SECOND_MILLIS, millis));
        return millis;
    }

    private static void add(double[] parts, long length, long[] millis) {
        for (int i = 0; i < millis.length; i++) {
            millis[i] += Double.isNaN(parts[i]) ? 0 : ((long) parts[i]) * length;
        }
    }

    private static boolean allMidnight(long[] times) {
        for (long time : times) {
            if (time != DateReader.NONE && Math.floorMod(time, 86_400_000L) != 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<TimeSource> fromYear(Optional<TypedColumn.Times> best) {
        Optional<double[]> years = parts.numbers(Part.YEAR).or(() -> best.flatMap(parts::plainYears))
                .map(TimeParts::filledDown);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Optional<double[]> dayOfYear = parts.numbers(Part.DAY_OF_YEAR);
        if (dayOfYear.isPresent()) {
            return Optional.of(fromDayOfYear(years.get(), dayOfYear.get()));
        }
        int year = parts.used().getFirst().column();
        Optional<double[]> months = parts.numbers(Part.MONTH).or(() -> parts.monthsBehind(year));
        Optional<double[]> quarters = months.isPresent() ? Optional.empty() : parts.numbers(Part.QUARTER);
        Optional<double[]> weeks = months.isPresent() || quarters.isPresent() ? Optional.empty()
                : parts.numbers(Part.WEEK);
        if (parts.used().size() < 2) {
            return Optional.empty();
        }
        Optional<double[]> days = months.isPresent() ? parts.numbers(Part.DAY) : Optional.empty();
        Optional<double[]> hours = days.isPresent() ? parts.numbers(Part.HOUR) : Optional.empty();
        long[] below = hours.isPresent() ? belowHours() : new long[parts.rows()];
        long[] times = new long[years.get().length];
        DateFields fields = new DateFields();
        for (int i = 0; i < times.length; i++) {
            fields.clear();
            fields.year = (int) years.get()[i];
            fields.month = months.map(at(i)).orElse(quarters.map(at(i)).map(quarter -> quarter * 3 - 2).orElse(1));
            fields.week = weeks.map(at(i)).orElse(0);
            fields.day = days.map(at(i)).orElse(1);
            fields.hour = hours.map(at(i)).orElse(0);
            boolean hour = hours.isEmpty() || !Double.isNaN(hours.get()[i]);
            boolean whole = hour && fields.year > 0 && fields.month > 0 && fields.day > 0
                    && (weeks.isEmpty() || fields.week > 0);
            long time = whole ? fields.millis() : DateReader.NONE;
            times[i] = time == DateReader.NONE ? time : time + below[i];
        }
        DateUnit unit = hours.isPresent() ? DateUnit.TIME : days.isPresent() ? DateUnit.DAY
                : months.isPresent() ? DateUnit.MONTH : quarters.isPresent() ? DateUnit.QUARTER : DateUnit.WEEK;
        return Optional.of(source(times, unit));
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

    private TimeSource source(long[] times, DateUnit unit) {
        Set<Integer> places = new LinkedHashSet<>();
        parts.used().forEach(column -> places.add(column.column()));
        String name = String.join(" + ", parts.used().stream().map(TypedColumn::name).toList());
        return new TimeSource(name, Set.copyOf(places), times, unit);
    }
}
