package io.github.tidecast.json;

import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Optional;

/** A job in JSON; covariates mostly share the axis of the target, which then is written once. */
record JobForm(TimeAxis axis, ColumnForm target, List<BesideForm> known, List<BesideForm> observed,
               ForecastSettings settings, Optional<PretrainedNetworks> learned) {

    /**
     * A series beside the target.
     *
     * @param axis its own axis; empty for that of the target
     */
    record BesideForm(Optional<TimeAxis> axis, ColumnForm column) {

        static List<BesideForm> of(List<TimeSeries> series, TimeAxis target) {
            return series.stream().map(one -> new BesideForm(
                    Optional.of(one.axis()).filter(own -> !own.equals(target)), ColumnForm.of(one))).toList();
        }

        static List<TimeSeries> on(TimeAxis target, List<BesideForm> beside) {
            return beside.stream().map(one -> one.column.on(one.axis.orElse(target))).toList();
        }
    }

    static JobForm of(ForecastJob job) {
        TimeAxis axis = job.target().axis();
        return new JobForm(axis, ColumnForm.of(job.target()), BesideForm.of(job.covariates().known(), axis),
                BesideForm.of(job.covariates().observed(), axis), job.settings(), job.learned());
    }

    ForecastJob job() {
        return new ForecastJob(target.on(axis),
                new Covariates(BesideForm.on(axis, known), BesideForm.on(axis, observed)), settings, learned);
    }
}
