package io.github.tidecast.worker;

import io.github.tidecast.forecast.TrainingObserver.Stage;
import io.github.tidecast.text.Text;

/**
 * What the two processes say to each other.
 *
 * @param kind what it is about
 * @param job  number of the job it belongs to; 0 for the worker itself
 * @param body a JSON value, of the type that belongs to the kind
 */
record Message(Kind kind, long job, byte[] body) {

    /** Kinds of messages with the type of their body. */
    enum Kind {
        /** To the worker: a {@link io.github.tidecast.forecast.ForecastJob}. */
        FORECAST,
        /** To the worker: end the job with the best network so far; no body of interest. */
        STOP,
        /** From the worker: it is up; a {@link io.github.tidecast.forecast.Device}. */
        READY,
        /** From the worker: a {@link Progress}. */
        PROGRESS,
        /** From the worker: an {@link io.github.tidecast.forecast.EpochReport}. */
        EPOCH,
        /** From the worker: a {@link io.github.tidecast.series.TimeSeries}. */
        PREVIEW,
        /** From the worker: a {@link io.github.tidecast.forecast.ForecastResult}. */
        RESULT,
        /** From the worker: stopped before there was anything to keep; no body of interest. */
        STOPPED,
        /** From the worker: no result; a {@link Failure}. */
        FAILED,
        /** From the worker, every {@value Message#HEARTBEAT_MILLIS} ms: it runs; no body of interest. */
        ALIVE
    }

    /** Milliseconds between two signs of life. */
    static final long HEARTBEAT_MILLIS = 2_000;

    /**
     * Why there is no result.
     *
     * @param text  what to tell the user
     * @param cause stack trace of what happened, for the log of the other process
     */
    record Failure(Text text, String cause) {
    }

    /** Progress of a job. */
    record Progress(Stage stage, double share) {
    }
}
