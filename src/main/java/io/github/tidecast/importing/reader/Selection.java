package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.shapes.LongTable;
import io.github.tidecast.importing.guess.times.TimeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * The rows of a table that make up the series: all of them, or those of one id of a long table.
 *
 * @param time    their times, if there are times
 * @param numbers their numbers
 * @param ids     ids of all series of a long table; empty otherwise
 * @param id      the id chosen
 * @param places  row of the table of each row selected
 */
record Selection(Optional<TimeSource> time, List<TypedColumn.Numbers> numbers, List<String> ids,
                 Optional<String> id, IntUnaryOperator places) {

    /** The row of the table that a row selected is. */
    int row(int selected) {
        return places.applyAsInt(selected);
    }

    /** All rows. */
    static Selection all(Optional<TimeSource> time, List<TypedColumn.Numbers> numbers) {
        return new Selection(time, numbers, List.of(), Optional.empty(), IntUnaryOperator.identity());
    }

    /** The rows of one series of a long table, without the columns that hold the ids. */
    static Selection of(TimeSource time, List<TypedColumn.Numbers> numbers, LongTable table, String id,
                        ReadGuard guard) {
        int[] rows = Objects.requireNonNull(table.rows().get(id), id);
        long[] times = Arrays.stream(rows).mapToLong(row -> time.times()[row]).toArray();
        List<TypedColumn.Numbers> chosen = numbers.stream()
                .filter(column -> !table.columns().contains(column.column()) || numbers.size() == 1)
                .map(column -> chosen(column, rows, guard)).toList();
        return new Selection(Optional.of(new TimeSource(time.name(), time.columns(), times, time.unit())), chosen,
                table.ids(), Optional.of(id), selected -> rows[selected]);
    }

    private static TypedColumn.Numbers chosen(TypedColumn.Numbers column, int[] rows, ReadGuard guard) {
        guard.look();
        double[] values = Arrays.stream(rows).mapToDouble(row -> column.values()[row]).toArray();
        int missing = (int) Arrays.stream(values).filter(Double::isNaN).count();
        return new TypedColumn.Numbers(column.column(), column.name(), values, missing, column.decimal());
    }
}
