package io.github.tidecast.chart;

/**
 * A point that deserves attention.
 *
 * @param kind   why; each kind has a shape of its own
 * @param millis where on the time axis, as {@link io.github.tidecast.series.TimeAxis#millis}
 * @param value  its value, NaN to mark the time alone
 */
public record ChartMark(Kind kind, long millis, double value) {

    /** Why a point is marked. */
    public enum Kind {
        /** Far from its neighbours: a triangle. */
        OUTLIER,
        /** Several values were given for this time: a square. */
        DUPLICATE
    }
}
