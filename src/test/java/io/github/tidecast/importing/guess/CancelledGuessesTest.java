package io.github.tidecast.importing.guess;

import static io.github.tidecast.importing.guess.CancelledTable.ends;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.guess.columns.ColumnReader;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateFormat;
import io.github.tidecast.importing.guess.dates.DateGuess;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.LayoutGuess;
import io.github.tidecast.importing.guess.numbers.CommonUnit;
import io.github.tidecast.importing.guess.numbers.DecimalGuess;
import io.github.tidecast.importing.guess.shapes.TableShapes;
import io.github.tidecast.importing.guess.times.TimeColumnGuess;
import io.github.tidecast.importing.guess.times.TimeSource;
import io.github.tidecast.importing.guess.times.TimelessRows;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each stage of a guess ends by itself when the reading was cancelled before it. */
class CancelledGuessesTest {

    private CancelledTable table;

    @BeforeEach
    void readTable() throws RefusedFileException {
        table = CancelledTable.read();
    }

    @Test
    void tablesAcross() {
        ends(() -> TableShapes.turnedAnyway(table.grid(), new FindingsBuilder()));
    }

    @Test
    void layouts() {
        ends(() -> LayoutGuess.of(table.grid(), Optional.empty(), new FindingsBuilder()));
    }

    @Test
    void columnsOfEachType() {
        ends(() -> new ColumnReader(table.grid(), table.layout(), ImportOptions.AUTOMATIC, Optional.of(','),
                new FindingsBuilder()).read());
    }

    @Test
    void dateFormats() {
        DateGuess guess = new DateGuess(table.grid().column(0), table.layout().rows());
        ends(() -> guess.shareOf(table.layout().rows()));
        ends(() -> guess.choose(table.layout().rows(), Optional.empty()));
        ends(() -> guess.readsAllWithMarks(table.layout().rows()));
    }

    @Test
    void decimalMarks() {
        ends(() -> new DecimalGuess(PerColumn.unknown(), Optional.empty()).read(table.grid().column(2),
                table.layout().rows()));
    }

    @Test
    void commonUnits() {
        ends(() -> CommonUnit.of(table.grid().column(4), table.layout().rows()));
    }

    @Test
    void timeColumns() {
        ends(() -> new TimeColumnGuess(table.columns(), table.grid(), table.layout(), false)
                .find(ImportOptions.AUTOMATIC));
    }

    @Test
    void longTables() {
        TypedColumn.Times days = (TypedColumn.Times) table.columns().getFirst();
        TimeSource twice = new TimeSource("date", java.util.Set.of(0), days.times(), days.unit());
        ends(() -> TableShapes.stacked(table.grid(), table.layout(), table.columns(), twice));
    }

    @Test
    void rowsWithoutTime() {
        long[] none = new long[table.layout().rows().length];
        java.util.Arrays.fill(none, DateReader.NONE);
        TimeSource source = new TimeSource("date", java.util.Set.of(0), none, DateFormat.DateUnit.DAY);
        ends(() -> new TimelessRows(table.grid(), table.layout(), new FindingsBuilder()).report(source, List.of()));
    }
}
