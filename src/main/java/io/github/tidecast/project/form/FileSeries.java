package io.github.tidecast.project.form;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.Optional;

/**
 * A series.
 *
 * @param axis   its points in time; empty since format 3 where it shares the axis of the series it stands beside
 * @param values one double for each point
 */
record FileSeries(String name, Optional<TimeAxis> axis, byte[] values) {

    static FileSeries of(TimeSeries series) {
        return new FileSeries(series.name(), Optional.of(series.axis()), LittleEndian.bytes(series.values()));
    }

    /** A series beside another one. */
    static FileSeries of(TimeSeries series, TimeAxis shared) {
        return series.axis().equals(shared)
                ? new FileSeries(series.name(), Optional.empty(), LittleEndian.bytes(series.values())) : of(series);
    }

    /**
     * The series.
     *
     * @throws IllegalArgumentException if it has no axis or another number of values
     */
    TimeSeries series() {
        return new TimeSeries(name, axis.orElseThrow(() -> new IllegalArgumentException("no axis of " + name)),
                LittleEndian.doubles(values));
    }

    /** The series, beside another one. */
    TimeSeries series(TimeAxis shared) {
        return new TimeSeries(name, axis.orElse(shared), LittleEndian.doubles(values));
    }
}
