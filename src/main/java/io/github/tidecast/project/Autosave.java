package io.github.tidecast.project;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a recovery copy of the open project up to date: a change is on disk after the delay at most, however many
 * follow, and what could not be written is tried again until it can. May be called from any thread; writes on the
 * executor.
 */
public final class Autosave implements AutoCloseable {

    /** How long a change waits for others. */
    public static final Duration DELAY = Duration.ofSeconds(2);
    /** How long after a copy could not be written it is tried again. */
    public static final Duration RETRY = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Autosave.class);

    private final Recovery recovery;
    private final InstantSource clock;
    private final ScheduledExecutorService executor;
    private final Consumer<Text> trouble;
    private final Object writing = new Object();
    private Optional<RecoveryCopy> copy = Optional.empty();
    private Optional<Change> latest = Optional.empty();
    private Optional<Change> pending = Optional.empty();
    private Optional<Text> told = Optional.empty();
    private volatile boolean closed;

    private record Change(Project project, Optional<Path> origin) {
    }

    /**
     * An autosave that has nothing to save yet.
     *
     * @param executor waits and writes; not shut down by this
     * @param trouble  is told once when copies cannot be written, on the executor
     */
    public Autosave(Recovery recovery, InstantSource clock, ScheduledExecutorService executor,
                    Consumer<Text> trouble) {
        this.recovery = recovery;
        this.clock = clock;
        this.executor = executor;
        this.trouble = trouble;
    }

    /**
     * The project has changed; the copy follows within {@link #DELAY}.
     *
     * @param origin the project file that is open
     */
    public synchronized void changed(Project project, Optional<Path> origin) {
        boolean waiting = pending.isPresent();
        latest = Optional.of(new Change(project, origin));
        pending = latest;
        if (!waiting && !closed) {
            writeAfter(DELAY);
        }
    }

    private void writeAfter(Duration delay) {
        Future<?> _ = executor.schedule((Runnable) this::writeNow, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What could not be written waits like a new change, unless one has come meanwhile. */
    private synchronized void tryAgain(Change change) {
        if (pending.isEmpty() && !closed) {
            pending = Optional.of(change);
            writeAfter(RETRY);
        }
    }

    /**
     * A project is saved: nothing is to be recovered until the next change, unless there was one while it was saved.
     *
     * @param project what was saved
     * @param file    the project file it is in now
     */
    public void saved(Project project, Path file) {
        synchronized (writing) {
            takePending();
            try {
                if (copy.isPresent()) {
                    copy.get().clear();
                }
            } catch (IOException e) {
                LOG.warn("A recovery copy cannot be taken back", e);
            }
        }
        changedMeanwhile(project).ifPresent(later -> changed(later, Optional.of(file)));
    }

    private synchronized Optional<Project> changedMeanwhile(Project saved) {
        return latest.map(Change::project).filter(project -> project != saved);
    }

    private synchronized Optional<Change> takePending() {
        Optional<Change> change = pending;
        pending = Optional.empty();
        return change;
    }

    /**
     * Writes what waits, without waiting longer; on the caller's thread.
     *
     * @return false if it could not be written
     */
    public boolean writeNow() {
        synchronized (writing) {
            Optional<Change> change = takePending();
            return change.isEmpty() || closed || store(change.get());
        }
    }

    private boolean store(Change change) {
        try {
            if (copy.isEmpty()) {
                copy = Optional.of(recovery.begin());
            }
            copy.get().write(change.project(), change.origin(), clock.instant());
            told = Optional.empty();
            return true;
        } catch (SayableException e) {
            LOG.warn("Autosave failed", e);
            tell(e.text());
        } catch (RuntimeException e) { // a scheduled task would lose it silently
            LOG.error("Autosave failed", e);
            tell(Text.of("project.recovery.failed"));
        }
        tryAgain(change);
        return false;
    }

    private void tell(Text text) {
        if (told.filter(text::isSameKindAs).isEmpty()) {
            told = Optional.of(text);
            trouble.accept(Text.of("project.recovery.trouble", text));
        }
    }

    /** Another project takes the place of the present one, whose copy is deleted. */
    public void startOver() {
        synchronized (writing) {
            takePending();
            try {
                if (copy.isPresent()) {
                    copy.get().close();
                }
            } catch (IOException e) {
                LOG.warn("A recovery copy cannot be deleted", e);
            }
            copy = Optional.empty();
        }
    }

    /** Ends with work that is not saved: it is offered at the next start. */
    public void leave() {
        writeNow();
        synchronized (writing) {
            closed = true;
            try {
                if (copy.isPresent()) {
                    copy.get().leave();
                }
            } catch (IOException e) {
                LOG.warn("A recovery copy cannot be left", e);
            }
        }
    }

    /** Ends in order: nothing is left to be recovered. */
    @Override
    public void close() {
        synchronized (writing) {
            closed = true;
        }
        startOver();
    }
}
