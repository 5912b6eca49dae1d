package io.github.tidecast.importing.guess.columns;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import java.util.Optional;

/** A column whose cells were read; one value for each data row. */
public sealed interface TypedColumn {

    /** Its column in the grid. */
    int column();

    /** Its unique name. */
    String name();

    /** Cells without a value: empty, marked as missing, or unreadable. */
    int missing();

    /** A column of numbers; NaN where there is none. The decimal mark is that of text, if any cell has a mark. */
    record Numbers(int column, String name, double[] values, int missing, Optional<Character> decimal) implements TypedColumn {
    }

    /**
     * A column of times in wall-clock milliseconds; {@code Long.MIN_VALUE} where there is none. The order is that of day,
     * month and year, where another is conceivable.
     */
    record Times(int column, String name, long[] times, DateUnit unit, int missing, Optional<DateOrder> order)
            implements TypedColumn {
    }

    /** A column of anything else. */
    record Words(int column, String name, int missing) implements TypedColumn {
    }
}
