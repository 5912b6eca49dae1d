package io.github.tidecast.json;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import java.util.Optional;

/**
 * A time axis in JSON.
 *
 * @param frequency stable name of the step
 * @param size      number of points
 * @param first     number of the first point, for an axis without times; 1 otherwise
 * @param times     wall-clock milliseconds of the points, for an axis with times
 */
record AxisForm(Frequency frequency, int size, int first, Optional<byte[]> times) {

    static AxisForm of(TimeAxis axis) {
        if (!axis.hasTimes()) {
            int first = axis.size() == 0 ? 1 : Math.toIntExact(axis.millis(0));
            return new AxisForm(axis.frequency(), axis.size(), first, Optional.empty());
        }
        long[] times = new long[axis.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = axis.millis(i);
        }
        return new AxisForm(axis.frequency(), axis.size(), 1, Optional.of(LittleEndian.bytes(times)));
    }

    TimeAxis axis() {
        if (times.isEmpty()) {
            if (frequency.kind() != Frequency.Kind.NONE || first < 1) {
                throw new IllegalArgumentException("an axis with a frequency has times");
            }
            int end = Math.addExact(first - 1, size);
            return TimeAxis.index(end).slice(first - 1, end);
        }
        TimeAxis axis = TimeAxis.of(LittleEndian.longs(times.get()), frequency);
        if (axis.size() != size) {
            throw new IllegalArgumentException(axis.size() + " times for " + size + " points");
        }
        return axis;
    }
}
