package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.times.TimeSource;
import java.util.List;
import java.util.Optional;

/** The shapes that tables are looked through for; of each kind the first one that a table has counts. */
public final class TableShapes {

    private static final List<TableShape> ALL = List.of(CalendarTable::unfolded, DayTable::unfolded,
            WideTable::unfolded, NumberedRows::unfolded, new LongShape());

    private TableShapes() {
    }

    /** The table turned so that its series run down; empty if they do already. */
    public static Optional<Grid> turned(Grid grid, FindingsBuilder findings) {
        return ALL.stream().flatMap(shape -> shape.unfolded(grid, findings).stream()).findFirst();
    }

    /** The table turned because the user says so. */
    public static Grid turnedAnyway(Grid grid, FindingsBuilder findings) {
        return turned(grid, findings).orElseGet(() -> new WideTable(grid).turned(0, findings));
    }

    /** The series that stand below each other in a table whose columns were read; empty if there is one in each. */
    public static Optional<LongTable> stacked(Grid grid, Layout layout, List<TypedColumn> columns, TimeSource time) {
        return ALL.stream().flatMap(shape -> shape.stacked(grid, layout, columns, time).stream())
                .findFirst();
    }
}
