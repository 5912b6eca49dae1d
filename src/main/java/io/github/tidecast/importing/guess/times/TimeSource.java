package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import java.util.Set;

/**
 * Where the times come from.
 *
 * @param name    name of the column, or names joined by " + "
 * @param columns grid columns used
 * @param times   wall-clock milliseconds for each data row, {@code Long.MIN_VALUE} where there is none
 * @param unit    what one time names
 */
public record TimeSource(String name, Set<Integer> columns, long[] times, DateUnit unit) {

    static TimeSource of(TypedColumn.Times column) {
        return new TimeSource(column.name(), Set.of(column.column()), column.times(), column.unit());
    }
}
