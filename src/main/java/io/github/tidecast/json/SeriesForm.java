package io.github.tidecast.json;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;

/**
 * A series in JSON.
 *
 * @param values one double for each point
 */
record SeriesForm(String name, TimeAxis axis, byte[] values) {

    static SeriesForm of(TimeSeries series) {
        return new SeriesForm(series.name(), series.axis(), LittleEndian.bytes(series.values()));
    }

    TimeSeries series() {
        return new TimeSeries(name, axis, LittleEndian.doubles(values));
    }
}
