package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What will be, and how sure that is.
 *
 * @param values        the forecast on future points
 * @param bands         intervals, ascending by level
 * @param backbone      what the backbone alone forecasts
 * @param network       what the network alone forecasts; empty if none was trained
 * @param networkWeight how much of the network entered, 0 to 1
 * @param backboneName  the backbone in words, as in "exponential smoothing, damped trend, multiplicative season"
 */
public record Forecast(TimeSeries values, List<Band> bands, TimeSeries backbone, Optional<TimeSeries> network,
                       double networkWeight, Text backboneName) {

    public Forecast {
        bands = List.copyOf(bands);
    }

    /** The band of a level in percent, if it was asked for. */
    public Optional<Band> band(double level) {
        return bands.stream().filter(band -> band.level() == level).findFirst();
    }
}
