package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;

/**
 * An interval around a forecast.
 *
 * @param level share of values expected inside, in percent
 * @param lower lower ends
 * @param upper upper ends, on the points of {@code lower}
 */
public record ChartBand(double level, TimeSeries lower, TimeSeries upper) {

    public ChartBand {
        if (!lower.axis().equals(upper.axis())) {
            throw new IllegalArgumentException("the ends of a band need one axis");
        }
    }
}
