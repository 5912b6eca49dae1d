package io.github.tidecast.worker;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One job with a worker, from the order to its result; the observer is called on the thread that runs it. */
final class Conversation {

    private static final long POLL_MILLIS = 20;
    /** A worker that has not ended a job this long after it was asked to hangs. */
    private static final long STOP_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final WorkerProcess worker;
    private final long number;
    private final TrainingObserver observer;
    private final DomainJson json;
    private boolean stopping;
    private long stoppingSince;
    private boolean interrupted;

    /** The worker lives and has said why there is no result. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        private final SayableException reason;

        private Refusal(Message.Failure failure) {
            super(failure.cause());
            this.reason = failure.exception();
        }

        /** What to throw here in its place. */
        SayableException reason() {
            return reason;
        }
    }

    Conversation(WorkerProcess worker, long number, TrainingObserver observer, DomainJson json) {
        this.worker = worker;
        this.number = number;
        this.observer = observer;
        this.json = json;
    }

    /**
     * Runs the job. An interrupt of the calling thread is a wish to stop; it is set again at the end.
     *
     * @throws StoppedException if it was stopped before there was anything to keep
     * @throws Refusal     if the worker says that there is no result
     * @throws IOException if the worker is dead, hangs or talks nonsense
     */
    ForecastResult run(ForecastJob job) throws StoppedException, Refusal, IOException {
        try {
            worker.send(Message.Kind.FORECAST, number, job);
            while (true) {
                Optional<Message> message = next();
                stopIfAsked();
                if (message.isPresent() && message.get().job() == number) {
                    Optional<ForecastResult> result = take(message.get());
                    if (result.isPresent()) {
                        return result.get();
                    }
                } else if (message.isEmpty() && worker.hasEnded()) {
                    throw new EOFException("the worker has ended");
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Optional<Message> next() {
        try {
            return worker.receive(POLL_MILLIS);
        } catch (InterruptedException wish) {
            interrupted = true;
            return Optional.empty();
        }
    }

    private void stopIfAsked() throws IOException {
        if (!stopping && (interrupted || observer.stopRequested())) {
            stopping = true;
            stoppingSince = System.nanoTime();
            worker.send(Message.Kind.STOP, number, number);
        }
        if (stopping && System.nanoTime() - stoppingSince > STOP_PATIENCE_NANOS) {
            throw new IOException("the worker does not stop");
        }
    }

    private Optional<ForecastResult> take(Message message) throws StoppedException, Refusal, IOException {
        switch (message.kind()) {
            case PROGRESS -> {
                Message.Progress progress = json.read(message.body(), Message.Progress.class);
                observer.progress(progress.stage(), progress.share());
            }
            case EPOCH -> observer.epoch(json.read(message.body(), EpochReport.class));
            case PREVIEW -> observer.preview(json.read(message.body(), TimeSeries.class));
            case RESULT -> {
                return Optional.of(json.read(message.body(), ForecastResult.class));
            }
            case STOPPED -> throw new StoppedException();
            case FAILED -> throw new Refusal(json.read(message.body(), Message.Failure.class));
            default -> throw new IOException("a worker does not say " + message.kind());
        }
        return Optional.empty();
    }
}
