package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A forecast.
 *
 * @param single name of the only method it is made of; files of format 1 mean none
 */
record ForecastForm(FileSeries values, List<BandForm> bands, FileSeries backbone, Optional<FileSeries> network,
                    double networkWeight, Text backboneName, Optional<String> single) {

    static ForecastForm of(Forecast forecast) {
        TimeAxis axis = forecast.values().axis();
        return new ForecastForm(FileSeries.of(forecast.values()),
                forecast.bands().stream().map(band -> BandForm.of(band, axis)).toList(),
                FileSeries.of(forecast.backbone(), axis),
                forecast.network().map(network -> FileSeries.of(network, axis)), forecast.networkWeight(),
                forecast.backboneName(), forecast.single().map(Enum::name));
    }

    Forecast forecast() {
        TimeSeries own = values.series();
        TimeAxis axis = own.axis();
        return new Forecast(own, bands.stream().map(band -> band.band(axis)).toList(), backbone.series(axis),
                network.map(one -> one.series(axis)), networkWeight, backboneName,
                single.flatMap(name -> Names.find(Method.class, name)));
    }
}
