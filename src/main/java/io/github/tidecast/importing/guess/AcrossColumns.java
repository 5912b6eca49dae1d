package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.Grid;
import java.util.Optional;
import java.util.OptionalInt;

/** Tables whose series run across the columns, turned so that they run down. */
public final class AcrossColumns {

    private AcrossColumns() {
    }

    /** The turned table; empty if the series run down already. */
    public static Optional<Grid> turned(Grid grid, Findings findings) {
        Optional<Grid> calendar = CalendarTable.unfolded(grid, findings).or(() -> DayTable.unfolded(grid, findings));
        if (calendar.isPresent()) {
            return calendar;
        }
        WideTable wide = new WideTable(grid);
        OptionalInt header = wide.header();
        return header.isPresent() ? Optional.of(wide.turned(header.getAsInt(), findings))
                : NumberedRows.turned(grid);
    }

    /** The table turned because the user says so. */
    public static Grid turnedAnyway(Grid grid, Findings findings) {
        return turned(grid, findings).orElseGet(() -> new WideTable(grid).turned(0, findings));
    }
}
