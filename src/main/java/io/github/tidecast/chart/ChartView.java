package io.github.tidecast.chart;

import java.util.Objects;

/**
 * The visible part of a chart.
 *
 * @param time   from left to right, in the units of {@link io.github.tidecast.series.TimeAxis#millis}
 * @param values from bottom to top
 */
public record ChartView(Span time, Span values) {

    public ChartView {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(values, "values");
    }
}
