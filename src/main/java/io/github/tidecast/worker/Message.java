package io.github.tidecast.worker;

import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.TrainingObserver.Stage;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

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
     * @param scope what has failed
     * @param text  what to tell the user
     * @param cause stack trace of what happened, for the log of the other process
     */
    record Failure(Scope scope, Text text, String cause) {

        /** What may fail. */
        enum Scope {
            /** The job, which would fail anywhere. */
            JOB,
            /** What computes, and nothing is known against the job: {@link DeviceFailedException}. */
            DEVICE,
            /** What computes could not be made at all: {@link EngineMissingException}. */
            ENGINE;

            private static Scope of(SayableException failure) {
                return switch (failure) {
                    case EngineMissingException missing -> ENGINE;
                    case DeviceFailedException failed -> DEVICE;
                    default -> JOB;
                };
            }
        }

        private static final int LONGEST_CAUSE = 20_000;

        /** What one process tells the other about a failure. */
        static Failure of(SayableException failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            String cause = trace.toString();
            return new Failure(Scope.of(failure), failure.text(),
                    cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE)));
        }

        /** The failure in the other process, with what led to it there. */
        SayableException exception() {
            IOException there = new IOException(cause);
            return switch (scope) {
                case JOB -> new SayableException(text, there);
                case DEVICE -> new DeviceFailedException(text, there);
                case ENGINE -> new EngineMissingException(text, there);
            };
        }
    }

    /** Progress of a job. */
    record Progress(Stage stage, double share) {
    }
}
