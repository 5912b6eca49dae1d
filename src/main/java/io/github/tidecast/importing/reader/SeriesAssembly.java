package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.axis.DaylightSaving;
import io.github.tidecast.importing.guess.axis.FrequencyGuess;
import io.github.tidecast.importing.guess.axis.RegularAxis;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.times.TimeSource;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Lays columns of numbers on a time axis: sorts, joins duplicates, finds the step, opens gaps. */
final class SeriesAssembly {

    private static final double HOUR_MILLIS = 3_600_000.0;
    /** How many points of a kind are listed. */
    static final int EXAMPLES = 10_000;

    private final ReadGuard guard;
    private final FindingsBuilder findings;
    private final DuplicateRule duplicates;
    private final IntToLongFunction fileRow;
    private List<Integer> repeated = List.of();

    /**
     * An assembly.
     *
     * @param fileRow row in the file of each row of the columns
     */
    SeriesAssembly(ReadGuard guard, FindingsBuilder findings, DuplicateRule duplicates, IntToLongFunction fileRow) {
        this.guard = guard;
        this.findings = findings;
        this.fileRow = fileRow;
        this.duplicates = duplicates;
    }

    /** The series of some columns; numbered points without a time source. */
    SeriesTable assemble(Optional<TimeSource> source, List<TypedColumn.Numbers> columns) {
        return source.isPresent() ? timed(source.get(), columns) : numbered(columns);
    }

    /** Points of the axis that have several values in the file, the first few thousand. */
    List<Integer> repeated() {
        return repeated;
    }

    private SeriesTable numbered(List<TypedColumn.Numbers> columns) {
        guard.take(2.0 * Long.BYTES * columns.size() * columns.getFirst().values().length,
                columns.getFirst().values().length);
        TimeAxis axis = TimeAxis.index(columns.getFirst().values().length);
        return new SeriesTable(axis, columns.stream()
                .map(column -> new TimeSeries(column.name(), axis, column.values())).toList());
    }

    private SeriesTable timed(TimeSource source, List<TypedColumn.Numbers> columns) {
        guard.look();
        RowOrder order = RowOrder.of(source.times());
        guard.look();
        if (order.descending()) {
            findings.info("descending", Text.of("importing.descending"));
        } else if (order.unsorted()) {
            findings.warn("unsorted", Text.of("importing.unsorted"));
        }
        int[] groups = groups(order.rows(), source.times());
        long[] times = new long[groups.length - 1];
        for (int g = 0; g < times.length; g++) {
            times[g] = source.times()[order.rows()[groups[g]]];
        }
        int repeatedRows = order.rows().length - times.length;
        if (repeatedRows > 0) {
            int first = firstRepeated(groups);
            findings.add(Problem.Severity.WARNING, "duplicate-times",
                    OptionalLong.of(fileRow.applyAsLong(order.rows()[groups[first] + 1])), Optional.of(source.name()),
                    Text.of("importing.duplicate-times", repeatedRows, TimeAxis.iso(TimeAxis.toTime(times[first])),
                            Text.of("importing.duplicates." + duplicates.name().toLowerCase(java.util.Locale.ROOT))));
        }
        guard.look();
        Frequency frequency = FrequencyGuess.of(times, source.unit());
        takeRoom(times, frequency, columns.size());
        RegularAxis axis = RegularAxis.of(times, source.unit(), frequency);
        if (repeatedRows > 0) {
            repeated = IntStream.range(0, times.length).filter(g -> groups[g + 1] - groups[g] > 1).limit(EXAMPLES)
                    .map(g -> axis.positions()[g]).boxed().toList();
        }
        if (axis.snapped()) {
            findings.info("snapped-months", Text.of("importing.snapped-months"));
        }
        if (frequency.isRegular() && frequency.averageMillis() <= HOUR_MILLIS) {
            DaylightSaving.explain(axis.axis().size() == times.length ? List.of() : absent(axis),
                    repeated.stream().map(axis.axis()::time).toList(), findings);
        }
        return new SeriesTable(axis.axis(), columns.stream().map(column -> series(column, order, groups, axis)).toList());
    }

    /** A few times with long gaps between them make long series: each of them twice, as it is and with gaps filled. */
    private void takeRoom(long[] times, Frequency frequency, int columns) {
        guard.look();
        double points = frequency.isRegular() && times.length > 0
                ? (times[times.length - 1] - times[0]) / frequency.averageMillis() + 1 : times.length;
        guard.take(Long.BYTES * points * (2.0 * columns + 2), times.length);
    }

    /** Where each group of equal times begins in the order; one more entry for the end. */
    private static int[] groups(int[] rows, long[] times) {
        int[] starts = new int[rows.length + 1];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (i == 0 || times[rows[i]] != times[rows[i - 1]]) {
                starts[count++] = i;
            }
        }
        starts[count] = rows.length;
        return Arrays.copyOf(starts, count + 1);
    }

    /** Points of the axis that no row has a time for, the first few thousand of them. */
    private static List<LocalDateTime> absent(RegularAxis axis) {
        BitSet present = new BitSet(axis.axis().size());
        Arrays.stream(axis.positions()).forEach(present::set);
        return IntStream.range(0, axis.axis().size()).filter(i -> !present.get(i)).limit(EXAMPLES)
                .mapToObj(axis.axis()::time).toList();
    }

    private static int firstRepeated(int[] groups) {
        int g = 0;
        while (groups[g + 1] - groups[g] < 2) {
            g++;
        }
        return g;
    }

    private TimeSeries series(TypedColumn.Numbers column, RowOrder order, int[] groups, RegularAxis axis) {
        guard.look();
        double[] values = new double[axis.axis().size()];
        Arrays.fill(values, Double.NaN);
        for (int g = 0; g + 1 < groups.length; g++) {
            values[axis.positions()[g]] = join(column.values(), order.rows(), groups[g], groups[g + 1]);
        }
        return new TimeSeries(column.name(), axis.axis(), values);
    }

    private double join(double[] values, int[] rows, int from, int to) {
        double joined = values[rows[from]];
        int count = Double.isNaN(joined) ? 0 : 1;
        for (int i = from + 1; i < to; i++) {
            double value = values[rows[i]];
            if (!Double.isNaN(value)) {
                joined = count == 0 || duplicates == DuplicateRule.LAST ? value
                        : duplicates == DuplicateRule.FIRST ? joined : joined + value;
                count++;
            }
        }
        return duplicates == DuplicateRule.MEAN && count > 1 ? joined / count : joined;
    }
}
