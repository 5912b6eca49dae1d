package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.times.TimeSource;
import java.util.List;
import java.util.Optional;

/**
 * A way in which series lie in a table other than one column each. A table is asked twice: for its cells, whether they
 * must be turned before anything is read; and once its columns are read, whether several series share them. Keeps
 * nothing from one table to the next.
 */
@FunctionalInterface
interface TableShape {

    /**
     * The cells turned so that series run down, one in each column.
     *
     * @param findings are told of what was turned, if it was
     * @return empty if the table is not of this shape, or needs no turning
     */
    Optional<Grid> unfolded(Grid grid, FindingsBuilder findings);

    /**
     * The series that stand below each other.
     *
     * @param columns the columns of the layout, read
     * @param time    when each row is
     * @return empty if the table is not of this shape, or each series has a column
     */
    default Optional<LongTable> stacked(Grid grid, Layout layout, List<TypedColumn> columns, TimeSource time) {
        return Optional.empty();
    }
}
