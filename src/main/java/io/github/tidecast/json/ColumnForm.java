package io.github.tidecast.json;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;

/**
 * A series in JSON whose axis stands beside it.
 *
 * @param values one double for each point of the axis
 */
record ColumnForm(String name, byte[] values) {

    static ColumnForm of(TimeSeries series) {
        return new ColumnForm(series.name(), LittleEndian.bytes(series.values()));
    }

    static List<ColumnForm> of(List<TimeSeries> series) {
        return series.stream().map(ColumnForm::of).toList();
    }

    TimeSeries on(TimeAxis axis) {
        return new TimeSeries(name, axis, LittleEndian.doubles(values));
    }

    static List<TimeSeries> on(TimeAxis axis, List<ColumnForm> columns) {
        return columns.stream().map(column -> column.on(axis)).toList();
    }
}
