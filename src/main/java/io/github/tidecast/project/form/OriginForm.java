package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Map;

/**
 * A forecast origin of a backtest.
 *
 * @param forecasts by name of the method
 */
record OriginForm(int known, FileSeries actual, Map<String, FileSeries> forecasts, List<BandForm> bands) {

    static OriginForm of(Backtest.Origin origin) {
        TimeAxis axis = origin.actual().axis();
        return new OriginForm(origin.known(), FileSeries.of(origin.actual()),
                Names.names(origin.forecasts(), forecast -> FileSeries.of(forecast, axis)),
                origin.bands().stream().map(band -> BandForm.of(band, axis)).toList());
    }

    Backtest.Origin origin() {
        TimeSeries values = actual.series();
        TimeAxis axis = values.axis();
        return new Backtest.Origin(known, values,
                Names.constants(Method.class, forecasts, forecast -> forecast.series(axis)),
                bands.stream().map(band -> band.band(axis)).toList());
    }
}
