package io.github.tidecast.importing.guess.times;

import static io.github.tidecast.importing.guess.CancelledTable.ends;

import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.guess.CancelledTable;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers are not taken for times any more when the reading was cancelled. */
class CancelledTimesTest {

    private CancelledTable table;

    @BeforeEach
    void readTable() throws RefusedFileException {
        table = CancelledTable.read();
    }

    @Test
    void numbersThatAreTimes() {
        TypedColumn.Numbers numbers = new TypedColumn.Numbers(3, "time", new double[] {10_101, 10_102}, 0,
                Optional.empty());
        ends(() -> NumericDates.read(numbers, true, true, false, table.grid().guard()));
    }
}
