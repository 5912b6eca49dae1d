package io.github.tidecast.worker;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.series.TimeSeries;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In the worker: sends what happens in a job to the other process. */
final class RelayingObserver implements TrainingObserver {

    private static final Logger LOG = LoggerFactory.getLogger(RelayingObserver.class);

    private final MessageWriter out;
    private final long job;
    private final AtomicBoolean stop = new AtomicBoolean();

    RelayingObserver(MessageWriter out, long job) {
        this.out = out;
        this.job = job;
    }

    @Override
    public void progress(Stage stage, double share) {
        send(Message.Kind.PROGRESS, new Message.Progress(stage, share));
    }

    @Override
    public void epoch(EpochReport report) {
        send(Message.Kind.EPOCH, report);
    }

    @Override
    public void preview(TimeSeries forecast) {
        send(Message.Kind.PREVIEW, forecast);
    }

    @Override
    public boolean stopRequested() {
        return stop.get();
    }

    /** The number of the job. */
    long job() {
        return job;
    }

    /** Asks the job to end. */
    void stop() {
        stop.set(true);
    }

    /** Nobody listens any more: there is no reason to go on. */
    private void send(Message.Kind kind, Object value) {
        try {
            out.write(kind, job, value);
        } catch (IOException gone) {
            if (!stop.getAndSet(true)) {
                LOG.info("Nobody listens to job {} any more", job, gone);
            }
        }
    }
}
