package io.github.tidecast.worker;

import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the worker does all its life: reads jobs, runs them one after the other on one thread (the network library
 * keeps memory for each thread), and listens to "stop" meanwhile.
 */
public final class WorkerLoop {

    /** Bytes of the longest message: a series of many million points. */
    static final int LONGEST_MESSAGE = 1 << 30;

    private static final Logger LOG = LoggerFactory.getLogger(WorkerLoop.class);
    /** Exit code of a worker that cannot work any more. */
    private static final int BROKEN = 70;

    private final DomainJson json = new DomainJson(LONGEST_MESSAGE);
    private final MessageReader in;
    private final MessageWriter out;
    private final Callable<Engine> engineMaker;
    private final List<ForecastJob> rehearsal;
    private volatile Optional<RelayingObserver> current = Optional.empty();
    private @Nullable Engine engine;

    /**
     * A loop.
     *
     * @param in          messages of the other process
     * @param out         messages to it; nothing else may write there
     * @param engineMaker makes the engine; called on the thread that runs the jobs
     * @param rehearsal   small jobs done while there is no other, so that the first real one finds compiled code
     */
    public WorkerLoop(InputStream in, OutputStream out, Callable<Engine> engineMaker, List<ForecastJob> rehearsal) {
        this.in = new MessageReader(in, LONGEST_MESSAGE, stray -> LOG.warn("Not understood: {}", stray));
        this.out = new MessageWriter(out, json);
        this.engineMaker = engineMaker;
        this.rehearsal = List.copyOf(rehearsal);
    }

    /**
     * Works until the input ends. Afterwards a job may still run; the caller ends the process, because native code
     * cannot be interrupted.
     */
    public void run() throws IOException {
        ExecutorService jobs = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "training");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler(WorkerLoop::end);
            return thread;
        });
        Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
        jobs.execute(this::makeEngine);
        jobs.execute(this::rehearse);
        for (Optional<Message> next = in.next(); next.isPresent(); next = in.next()) {
            Message message = next.get();
            switch (message.kind()) {
                case FORECAST -> {
                    RelayingObserver observer = new RelayingObserver(out, message.job());
                    current = Optional.of(observer);
                    jobs.execute(() -> forecast(message, observer));
                }
                case STOP -> current.filter(observer -> observer.job() == message.job())
                        .ifPresent(RelayingObserver::stop);
                default -> LOG.warn("A worker cannot be told {}", message.kind());
            }
        }
        current.ifPresent(RelayingObserver::stop);
        jobs.shutdown();
    }

    /** Ends the process: the other side would wait for ever for an answer that nobody works on. */
    private static void end(Thread thread, Throwable failure) {
        LOG.error("The thread of the jobs has ended", failure);
        Runtime.getRuntime().halt(BROKEN);
    }

    /** Tells for ever that this process runs; a job in native code does not hold this thread up. */
    private void beat() {
        try {
            while (true) {
                out.write(Message.Kind.ALIVE, 0, 0);
                Thread.sleep(Message.HEARTBEAT_MILLIS);
            }
        } catch (IOException gone) {
            LOG.info("Nobody listens to this worker any more", gone);
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeEngine() {
        try {
            engine = engineMaker.call();
            out.write(Message.Kind.READY, 0, engine.device());
        } catch (SayableException failure) {
            failed(0, failure);
        } catch (Exception | LinkageError failure) {
            failed(0, new EngineMissingException(failure));
        }
    }

    /** Stops as soon as somebody wants a real job. */
    private void rehearse() {
        TrainingObserver unlessWanted = new TrainingObserver() {
            @Override
            public boolean stopRequested() {
                return current.isPresent();
            }
        };
        try {
            for (ForecastJob job : engine == null ? List.<ForecastJob>of() : rehearsal) {
                engine().forecast(job, unlessWanted);
            }
        } catch (StoppedException wanted) {
            LOG.debug("A job came before the rehearsal was over");
        } catch (SayableException | RuntimeException | LinkageError | OutOfMemoryError failure) {
            LOG.warn("The rehearsal failed", failure);
        }
    }

    private Engine engine() {
        return Objects.requireNonNull(engine, "no engine was made");
    }

    private void forecast(Message message, RelayingObserver observer) {
        try {
            ForecastJob job = json.read(message.body(), ForecastJob.class);
            out.write(Message.Kind.RESULT, message.job(), engine().forecast(job, observer));
        } catch (StoppedException nothingToKeep) {
            tell(Message.Kind.STOPPED, message.job(), message.job());
        } catch (SayableException failure) {
            failed(message.job(), failure);
        } catch (OutOfMemoryError failure) {
            failed(message.job(), new DeviceFailedException(Text.of("worker.out-of-memory"), failure));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError failure) {
            failed(message.job(), new DeviceFailedException(Text.of("worker.failed"), failure));
        }
    }

    private void failed(long job, SayableException failure) {
        LOG.error("Job {} failed", job, failure);
        tell(Message.Kind.FAILED, job, Message.Failure.of(failure));
    }

    private void tell(Message.Kind kind, long job, Object value) {
        try {
            out.write(kind, job, value);
        } catch (IOException gone) {
            LOG.info("Nobody listens to the end of job {}", job, gone);
        }
    }
}
