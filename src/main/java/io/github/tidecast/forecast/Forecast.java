package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Objects;
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
 * @param single        the one method that the values are of, where it was clearly better in the backtest or was chosen
 *                      by the user; empty for the blend of backbone and network
 */
public record Forecast(TimeSeries values, List<Band> bands, TimeSeries backbone, Optional<TimeSeries> network,
                       double networkWeight, Text backboneName, Optional<Method> single) {

    public Forecast {
        Objects.requireNonNull(single, "single");
        bands = List.copyOf(bands);
    }

    /** A blend of backbone and network. */
    public Forecast(TimeSeries values, List<Band> bands, TimeSeries backbone, Optional<TimeSeries> network,
                    double networkWeight, Text backboneName) {
        this(values, bands, backbone, network, networkWeight, backboneName, Optional.empty());
    }

    /** The band of a level in percent, if it was asked for. */
    public Optional<Band> band(double level) {
        return bands.stream().filter(band -> band.level() == level).findFirst();
    }
}
