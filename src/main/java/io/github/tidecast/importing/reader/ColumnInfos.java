package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.times.TimeSource;
import io.github.tidecast.series.TimeAxis;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Describes columns for people: type, first and last value. */
final class ColumnInfos {

    private ColumnInfos() {
    }

    static ColumnInfo of(Grid grid, Layout layout, TypedColumn column, Optional<TimeSource> time) {
        if (time.isPresent() && time.get().columns().equals(java.util.Set.of(column.column()))) {
            return ofTimes(column, time.get().times());
        }
        return switch (column) {
            case TypedColumn.Numbers numbers -> info(column, ColumnInfo.Type.NUMBER, numbers.values().length,
                    i -> !Double.isNaN(numbers.values()[i]), i -> CellColumn.plain(numbers.values()[i]));
            case TypedColumn.Times times -> ofTimes(column, times.times());
            case TypedColumn.Words words -> info(column, ColumnInfo.Type.TEXT, layout.rows().length,
                    i -> grid.kind(layout.rows()[i], words.column()) != CellKind.EMPTY,
                    i -> Excerpt.of(grid.text(layout.rows()[i], words.column()), Excerpt.IN_A_SENTENCE));
        };
    }

    private static ColumnInfo ofTimes(TypedColumn column, long[] times) {
        boolean clock = !TimeAxis.onDays(Arrays.stream(times).filter(time -> time != Long.MIN_VALUE).toArray());
        return info(column, ColumnInfo.Type.TIME, times.length, i -> times[i] != Long.MIN_VALUE,
                i -> TimeAxis.iso(TimeAxis.toTime(times[i]), clock));
    }

    private static ColumnInfo info(TypedColumn column, ColumnInfo.Type type, int rows, IntPredicate present,
                                   java.util.function.IntFunction<String> text) {
        int first = 0;
        while (first < rows && !present.test(first)) {
            first++;
        }
        int last = rows - 1;
        while (last > first && !present.test(last)) {
            last--;
        }
        boolean any = first < rows;
        return new ColumnInfo(column.name(), type, rows, column.missing(), any ? text.apply(first) : "",
                any ? text.apply(last) : "");
    }
}
