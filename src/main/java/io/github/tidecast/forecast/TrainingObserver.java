package io.github.tidecast.forecast;

import io.github.tidecast.series.TimeSeries;

/** Follows a forecast in the making. Called on the engine's thread; must return quickly. */
public interface TrainingObserver {

    /** What a forecast does at a time. */
    enum Stage { PREPARING, BACKBONE, TRAINING, BACKTEST, FORECASTING }

    /** Sees nothing and never stops. */
    TrainingObserver NONE = new TrainingObserver() { };

    /**
     * Progress of the whole job.
     *
     * @param share part of the whole that is done, 0 to 1
     */
    default void progress(Stage stage, double share) {
    }

    /** An epoch of a network has ended. */
    default void epoch(EpochReport report) {
    }

    /** What the network would forecast now; every few epochs. */
    default void preview(TimeSeries forecast) {
    }

    /** True once the user wants to stop; asked between batches. */
    default boolean stopRequested() {
        return false;
    }
}
