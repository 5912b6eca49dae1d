package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.times.TimeSource;
import java.util.List;
import java.util.Optional;

/** Series below each other, told apart by columns of names: nothing to turn. */
record LongShape() implements TableShape {

    @Override
    public Optional<Grid> unfolded(Grid grid, FindingsBuilder findings) {
        return Optional.empty();
    }

    @Override
    public Optional<LongTable> stacked(Grid grid, Layout layout, List<TypedColumn> columns, TimeSource time) {
        return LongTable.find(grid, layout, columns, time);
    }
}
