package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.util.List;

/**
 * Another forecast to compare with.
 *
 * @param name   how the legend calls it
 * @param values its values
 * @param bands  intervals around it, in any order; may be empty
 */
public record ChartOverlay(String name, TimeSeries values, List<ChartBand> bands) {

    public ChartOverlay {
        name = Printable.of(name);
        bands = List.copyOf(bands);
    }

    /** A forecast without its intervals. */
    public ChartOverlay(String name, TimeSeries values) {
        this(name, values, List.of());
    }
}
