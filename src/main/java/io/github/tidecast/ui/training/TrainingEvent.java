package io.github.tidecast.ui.training;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.TrainingObserver.Stage;
import io.github.tidecast.series.TimeSeries;

/** What the engine reports on its way. */
sealed interface TrainingEvent {

    /** The job has come to a stage; the share of the whole that is done. */
    record Progress(Stage stage, double share) implements TrainingEvent {
    }

    /** An epoch has ended. */
    record Epoch(EpochReport report) implements TrainingEvent {
    }

    /** What the network would forecast now. */
    record Preview(TimeSeries forecast) implements TrainingEvent {
    }
}
