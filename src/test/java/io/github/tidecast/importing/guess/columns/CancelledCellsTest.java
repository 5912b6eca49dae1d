package io.github.tidecast.importing.guess.columns;

import static io.github.tidecast.importing.guess.CancelledTable.ends;

import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.guess.CancelledTable;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cells of a column are not read on when the reading was cancelled. */
class CancelledCellsTest {

    private CancelledTable table;

    @BeforeEach
    void readTable() throws RefusedFileException {
        table = CancelledTable.read();
    }

    @Test
    void cellsOfTimes() {
        ends(() -> new TimeCells(table.grid(), table.layout(), new FindingsBuilder())
                .read(0, table.layout().rows(), Optional.empty()));
    }
}
