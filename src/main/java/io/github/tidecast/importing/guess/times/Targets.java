package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import io.github.tidecast.importing.guess.vocabulary.TimeNames.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which columns can be forecast: numbers that are neither part of the time nor mere counters of the rows. */
public final class Targets {

    private static final Set<String> OPENING = Set.of("open", "open price", "er\u00f6ffnung", "ouverture",
            "\u5f00\u76d8", "\u5f00\u76d8\u4ef7", "\u958b\u76e4\u50f9", "\u59cb\u5024");
    private static final Set<String> CLOSING = Set.of("close", "close price", "close/last", "last", "schluss",
            "schlusskurs", "cl\u00f4ture", "\u6536\u76d8", "\u6536\u76d8\u4ef7", "\u6536\u76e4\u50f9", "\u7d42\u5024");

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

    /**
     * The column that people most likely mean: the closing price among prices; else the first that is neither the same
     * all the way nor evenly counting up nor a part of the time nor filled like a number that identifies rows.
     */
    public static TypedColumn.Numbers preferred(List<TypedColumn.Numbers> data) {
        boolean prices = data.stream().anyMatch(column -> isNamed(column, OPENING));
        return data.stream().filter(column -> prices && isNamed(column, CLOSING)).findFirst()
                .or(() -> data.stream().filter(column -> !isConstant(column) && !identifies(column)
                        && !isEven(column) && !describesTime(column)).findFirst())
                .or(() -> data.stream().filter(column -> !isConstant(column) && !identifies(column)).findFirst())
                .orElse(data.getFirst());
    }

    private static boolean isNamed(TypedColumn.Numbers column, Set<String> names) {
        return names.contains(column.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isConstant(TypedColumn.Numbers column) {
        double first = Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).findFirst().orElse(Double.NaN);
        return Arrays.stream(column.values()).allMatch(value -> Double.isNaN(value) || value == first);
    }

    /** True for whole numbers each one more than the one before, under a name such as id. */
    private static boolean identifies(TypedColumn.Numbers column) {
        double[] values = column.values();
        return TimeNames.isCounter(column.name())
                && IntStream.range(1, values.length).allMatch(i -> values[i] == values[i - 1] + 1);
    }

    /** True for elapsed times and the like: each number of the first column lies the same step above the one before. */
    private static boolean isEven(TypedColumn.Numbers column) {
        double[] values = column.values();
        double step = values.length > 2 ? values[1] - values[0] : 0;
        return column.column() == 0 && step > 0 && IntStream.range(1, values.length)
                .allMatch(i -> Math.abs(values[i] - values[i - 1] - step) <= 1e-6 * step);
    }

    /** True for whole numbers named like a part of the time, as the month or the weekday beside a date. */
    private static boolean describesTime(TypedColumn.Numbers column) {
        return TimeNames.followsFromTime(column.name())
                || Arrays.stream(Part.values()).anyMatch(part -> part.isCalendar() && TimeNames.isPart(column.name(), part)
                        && part.holds(column.values()));
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
