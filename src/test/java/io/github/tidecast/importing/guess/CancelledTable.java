package io.github.tidecast.importing.guess;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CancelledStepException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.columns.ColumnReader;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.layout.LayoutGuess;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * A table whose reading is cancelled once it was read.
 *
 * @param grid    its cells
 * @param layout  of the whole
 * @param columns what was read before
 */
public record CancelledTable(Grid grid, Layout layout, List<TypedColumn> columns) {

    private static final int ROWS = 400;
    private static final List<String> NAMES = List.of("date", "id", "value", "time", "extra");

    /** Cancels when it is told to. */
    private static final class Switch implements ImportProgress {

        private boolean off;

        @Override
        public boolean cancelled() {
            return off;
        }
    }

    /** A new one. */
    public static CancelledTable read() throws RefusedFileException {
        Switch progress = new Switch();
        GridBuilder builder = GridBuilder.ofText(new ReadGuard(progress));
        builder.startRow(1);
        for (int column = 0; column < NAMES.size(); column++) {
            builder.text(column, NAMES.get(column));
        }
        for (int row = 0; row < ROWS; row++) {
            builder.startRow(row + 2L);
            builder.text(0, LocalDate.of(2000, 1, 1).plusDays(row / 2).toString());
            builder.text(1, "s" + row % 2);
            builder.text(2, String.valueOf(row % 7));
            builder.text(3, String.valueOf(10_101 + row % 28));
            builder.text(4, row + " Stk");
        }
        Grid grid = builder.build();
        Layout layout = LayoutGuess.of(grid, Optional.empty(), new FindingsBuilder());
        List<TypedColumn> columns = new ColumnReader(grid, layout, ImportOptions.AUTOMATIC, Optional.of(','),
                new FindingsBuilder()).read();
        progress.off = true;
        return new CancelledTable(grid, layout, columns);
    }

    /** Checks that a stage ends by itself. */
    public static void ends(ThrowingCallable stage) {
        assertThatThrownBy(stage).isInstanceOf(CancelledStepException.class);
    }
}
