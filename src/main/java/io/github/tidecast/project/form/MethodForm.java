package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Optional;

/**
 * The forecast of a method of the accuracy table.
 *
 * @param method its name
 */
record MethodForm(String method, FileSeries values, List<BandForm> bands) {

    static MethodForm of(MethodForecast forecast) {
        TimeAxis axis = forecast.values().axis();
        return new MethodForm(forecast.method().name(), FileSeries.of(forecast.values()),
                forecast.bands().stream().map(band -> BandForm.of(band, axis)).toList());
    }

    /** The forecast; empty if this version does not know the method. */
    Optional<MethodForecast> forecast() {
        TimeSeries own = values.series();
        return Names.find(Method.class, method).map(known -> new MethodForecast(known, own,
                bands.stream().map(band -> band.band(own.axis())).toList()));
    }
}
