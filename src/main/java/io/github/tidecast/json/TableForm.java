package io.github.tidecast.json;

import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import java.util.List;

/** Several series on one axis in JSON. */
record TableForm(TimeAxis axis, List<ColumnForm> series) {

    static TableForm of(SeriesTable table) {
        return new TableForm(table.axis(), ColumnForm.of(table.series()));
    }

    SeriesTable table() {
        return new SeriesTable(axis, ColumnForm.on(axis, series));
    }
}
