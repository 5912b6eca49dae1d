package io.github.tidecast.worker;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine in a process of its own. A worker that dies costs the job at hand, told in one sentence; the next job
 * starts a new one. Thread-safe; jobs take turns.
 */
public final class WorkerEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerEngine.class);
    private static final long POLL_MILLIS = 20;
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final WorkerLaunch launch;
    private final long lookMillis;
    private final DomainJson json = new DomainJson(WorkerLoop.LONGEST_MESSAGE);
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Optional<WorkerProcess> worker = Optional.empty();
    private volatile Optional<Device> device = Optional.empty();
    private volatile boolean closed;
    private long jobs;

    /** An engine whose worker is started by {@link #start()} or the first job. */
    public WorkerEngine(WorkerLaunch launch) {
        this(launch, Message.HEARTBEAT_MILLIS);
    }

    /**
     * An engine.
     *
     * @param lookMillis milliseconds between two looks whether the worker has spoken; it is ended after ten in vain
     */
    WorkerEngine(WorkerLaunch launch, long lookMillis) {
        this.launch = launch;
        this.lookMillis = lookMillis;
    }

    /** Starts the worker without waiting until it is up. */
    public void start() throws SayableException {
        turn.lock();
        try {
            running();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Device device() throws SayableException {
        Optional<Device> known = device;
        if (known.isPresent() && worker.filter(WorkerProcess::isAlive).isPresent()) {
            return known.get();
        }
        turn.lock();
        try {
            return up(TrainingObserver.NONE);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
        takeTurn(observer);
        try {
            up(observer);
            return converse(worker.orElseThrow(), job, observer);
        } finally {
            turn.unlock();
        }
    }

    /** Waits for the turn of a job, unless the user stops it before. */
    private void takeTurn(TrainingObserver observer) throws SayableException {
        try {
            while (!turn.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                stopIfAsked(observer);
            }
        } catch (InterruptedException giveUp) {
            Thread.currentThread().interrupt();
            throw new SayableException(Text.of("worker.interrupted"), giveUp);
        }
    }

    private static void stopIfAsked(TrainingObserver observer) throws StoppedException {
        if (observer.stopRequested()) {
            throw new StoppedException();
        }
    }

    private ForecastResult converse(WorkerProcess process, ForecastJob job, TrainingObserver observer)
            throws SayableException {
        Conversation conversation = new Conversation(process, ++jobs, observer, json);
        boolean settled = false;
        try {
            ForecastResult result = conversation.run(job);
            settled = true;
            return result;
        } catch (StoppedException nothingToKeep) {
            settled = true;
            throw nothingToKeep;
        } catch (Conversation.Refusal refusal) {
            settled = true;
            throw refusal.reason();
        } catch (IOException broken) {
            settled = true;
            throw dead(process, broken);
        } finally {
            if (!settled) {
                drop(process);
            }
        }
    }

    /**
     * The device of a worker that is up. One that could not load its libraries is followed by another once: files that
     * somebody replaces, or memory that is short for a moment, are no reason to fail. Each time the reason is logged.
     */
    private Device up(TrainingObserver observer) throws SayableException {
        try {
            return deviceOf(running(), observer);
        } catch (EngineMissingException failure) {
            LOG.warn("The worker could not load its engine; another one is started", failure);
            return deviceOf(running(), observer);
        }
    }

    /**
     * Waits until a worker is up; not for ever, because native libraries have been seen to hang while loading. A stop
     * ends the waiting and not the worker, which the next job will find further on.
     */
    private Device deviceOf(WorkerProcess process, TrainingObserver observer) throws SayableException {
        long begun = System.nanoTime();
        while (device.isEmpty()) {
            stopIfAsked(observer);
            if (System.nanoTime() - begun > START_NANOS) {
                throw dead(process, null);
            }
            try {
                Optional<Message> message = process.receive(POLL_MILLIS);
                if (message.isPresent() && message.get().kind() == Message.Kind.READY) {
                    device = Optional.of(json.read(message.get().body(), Device.class));
                } else if (message.isPresent() && message.get().kind() == Message.Kind.FAILED) {
                    Message.Failure failure = json.read(message.get().body(), Message.Failure.class);
                    drop(process);
                    LOG.error("Worker {} is of no use: {}", process.pid(), failure.cause());
                    throw failure.exception();
                } else if (process.hasEnded()) {
                    throw dead(process, null);
                }
            } catch (IOException garbled) {
                throw dead(process, garbled);
            } catch (InterruptedException giveUp) {
                Thread.currentThread().interrupt();
                throw new SayableException(Text.of("worker.interrupted"), giveUp);
            }
        }
        return device.get();
    }

    /** The living worker, a new one if need be; the caller has the turn. */
    private WorkerProcess running() throws SayableException {
        Optional<WorkerProcess> current = worker.filter(WorkerProcess::isAlive);
        if (current.isPresent()) {
            return current.get();
        }
        worker.ifPresent(this::drop);
        if (closed) {
            throw new SayableException(Text.of("worker.closed"));
        }
        try {
            WorkerProcess started = WorkerProcess.start(launch, json, lookMillis);
            worker = Optional.of(started);
            if (closed) {
                drop(started);
            }
            return started;
        } catch (IOException failure) {
            throw new DeviceFailedException(Text.of("worker.no-start"), failure);
        }
    }

    private SayableException dead(WorkerProcess process, @Nullable Exception cause) {
        drop(process);
        LOG.warn("Worker {} is gone: {}", process.pid(), process.ending());
        return closed ? new SayableException(Text.of("worker.closed"), cause)
                : new DeviceFailedException(Text.of(process.wasSilent() ? "worker.silent" : "worker.died"), cause);
    }

    private void drop(WorkerProcess process) {
        device = Optional.empty();
        worker = Optional.empty();
        process.close();
    }

    /** Number of the worker's process, empty while none lives. */
    OptionalLong pid() {
        return worker.filter(WorkerProcess::isAlive).map(process -> OptionalLong.of(process.pid()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public void close() {
        closed = true;
        worker.ifPresent(WorkerProcess::close);
    }
}
