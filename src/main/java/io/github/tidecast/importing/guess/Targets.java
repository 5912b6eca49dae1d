package io.github.tidecast.importing.guess;

import java.util.List;
import java.util.Optional;

/** Which columns can be forecast: numbers that are neither part of the time nor mere counters of the rows. */
public final class Targets {

    private Targets() {
    }

    /** The numeric columns that are data, in the order of the file. */
    public static List<TypedColumn.Numbers> of(List<TypedColumn> columns, Optional<TimeSource> time) {
        List<TypedColumn.Numbers> numbers = columns.stream()
                .filter(column -> time.isEmpty() || !time.get().columns().contains(column.column()))
                .filter(TypedColumn.Numbers.class::isInstance).map(TypedColumn.Numbers.class::cast).toList();
        List<TypedColumn.Numbers> data = numbers.stream().filter(column -> !isCounter(column)).toList();
        return data.isEmpty() ? numbers : data;
    }

    /** True for 1, 2, 3, ... or 0, 1, 2, ... down a column that leads the table or is named like a counter. */
    private static boolean isCounter(TypedColumn.Numbers column) {
        double[] values = column.values();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != values[0] + i) {
                return false;
            }
        }
        boolean starts = values.length > 2 && (values[0] == 1 || values[0] == 0);
        return starts && (column.column() == 0 || TimeNames.isCounter(column.name()));
    }
}
