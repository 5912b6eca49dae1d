package io.github.tidecast.json;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeAxis;
import java.util.List;
import java.util.Optional;

/** A job in JSON; target and inputs share the axis. */
record JobForm(TimeAxis axis, ColumnForm target, List<ColumnForm> inputs, ForecastSettings settings,
               Optional<PretrainedNetworks> learned) {

    static JobForm of(ForecastJob job) {
        return new JobForm(job.target().axis(), ColumnForm.of(job.target()), ColumnForm.of(job.inputs()),
                job.settings(), job.learned());
    }

    ForecastJob job() {
        return new ForecastJob(target.on(axis), ColumnForm.on(axis, inputs), settings, learned);
    }
}
