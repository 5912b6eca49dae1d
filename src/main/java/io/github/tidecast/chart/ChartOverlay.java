package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;

/**
 * Another forecast to compare with.
 *
 * @param name   how the legend calls it
 * @param values its values
 */
public record ChartOverlay(String name, TimeSeries values) {

    public ChartOverlay {
        name = Printable.of(name);
    }
}
