package io.github.tidecast.chart;

import io.github.tidecast.series.TimeAxis;

/** Finds points on a time axis. */
public final class Positions {

    private Positions() {
    }

    /** The first point at or after a time; the size of the axis if there is none. */
    public static int firstAtOrAfter(TimeAxis axis, double time) {
        int low = 0;
        int high = axis.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (axis.millis(middle) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The point nearest to a time as it is drawn; -1 on an empty axis. */
    public static int nearest(TimeAxis axis, double time) {
        TimeScale scale = TimeScale.of(axis.frequency());
        double place = scale.place(time);
        int after = firstAtOrAfter(axis, time);
        if (after == 0 || after < axis.size()
                && scale.place(axis.millis(after)) - place < place - scale.place(axis.millis(after - 1))) {
            return axis.size() == 0 ? -1 : after;
        }
        return after - 1;
    }
}
