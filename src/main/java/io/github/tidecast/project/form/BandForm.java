package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.series.TimeAxis;

/** A prediction interval, beside the forecast that it belongs to. */
record BandForm(double level, FileSeries lower, FileSeries upper) {

    static BandForm of(Band band, TimeAxis shared) {
        return new BandForm(band.level(), FileSeries.of(band.lower(), shared), FileSeries.of(band.upper(), shared));
    }

    Band band(TimeAxis shared) {
        return new Band(level, lower.series(shared), upper.series(shared));
    }
}
