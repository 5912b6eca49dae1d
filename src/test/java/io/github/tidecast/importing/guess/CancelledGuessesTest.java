package io.github.tidecast.importing.guess;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CancelledStepException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each stage of a guess ends by itself when the reading was cancelled before it. */
class CancelledGuessesTest {

    private static final int ROWS = 400;
    private static final List<String> NAMES = List.of("date", "id", "value", "time", "extra");

    private final Switch progress = new Switch();
    private Grid grid;
    private Layout layout;
    private List<TypedColumn> columns;

    /** Cancels when it is told to. */
    private static final class Switch implements ImportProgress {

        private boolean off;

        @Override
        public boolean cancelled() {
            return off;
        }
    }

    @BeforeEach
    void readTable() throws RefusedFileException {
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
        grid = builder.build();
        layout = LayoutGuess.of(grid, Optional.empty(), new Findings());
        columns = new ColumnReader(grid, layout, ImportOptions.AUTOMATIC, Optional.of(','), new Findings()).read();
        progress.off = true;
    }

    private static void ends(ThrowingCallable stage) {
        assertThatThrownBy(stage).isInstanceOf(CancelledStepException.class);
    }

    @Test
    void tablesAcross() {
        ends(() -> AcrossColumns.turnedAnyway(grid, new Findings()));
    }

    @Test
    void layouts() {
        ends(() -> LayoutGuess.of(grid, Optional.empty(), new Findings()));
    }

    @Test
    void columnsOfEachType() {
        ends(() -> new ColumnReader(grid, layout, ImportOptions.AUTOMATIC, Optional.of(','), new Findings()).read());
    }

    @Test
    void dateFormats() {
        DateGuess guess = new DateGuess(grid.column(0), layout.rows());
        ends(() -> guess.shareOf(layout.rows()));
        ends(() -> guess.choose(layout.rows(), Optional.empty()));
        ends(() -> guess.readsAllWithMarks(layout.rows()));
    }

    @Test
    void cellsOfTimes() {
        ends(() -> new TimeCells(grid, layout, new Findings()).read(0, layout.rows(), Optional.empty()));
    }

    @Test
    void decimalMarks() {
        ends(() -> new DecimalGuess(PerColumn.unknown(), Optional.empty()).read(grid.column(2), layout.rows()));
    }

    @Test
    void commonUnits() {
        ends(() -> CommonUnit.of(grid.column(4), layout.rows()));
    }

    @Test
    void timeColumns() {
        ends(() -> new TimeColumnGuess(columns, grid, layout, false).find(ImportOptions.AUTOMATIC));
    }

    @Test
    void numbersThatAreTimes() {
        TypedColumn.Numbers numbers = new TypedColumn.Numbers(3, "time", new double[] {10_101, 10_102}, 0,
                Optional.empty());
        ends(() -> NumericDates.read(numbers, true, true, false, grid.guard()));
    }

    @Test
    void longTables() {
        TimeSource twice = TimeSource.of((TypedColumn.Times) columns.getFirst());
        ends(() -> LongTable.find(grid, layout, columns, twice));
    }

    @Test
    void rowsWithoutTime() {
        long[] none = new long[layout.rows().length];
        java.util.Arrays.fill(none, DateReader.NONE);
        TimeSource source = new TimeSource("date", java.util.Set.of(0), none, DateFormat.DateUnit.DAY);
        ends(() -> new TimelessRows(grid, layout, new Findings()).report(source, List.of()));
    }
}
