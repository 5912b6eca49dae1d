package io.github.tidecast.ui.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is done with project files, one after the other: the next begins when what the last one brought is on the desk.
 * Two at a time could open a file while it is written, or show what was opened first last. FX thread only.
 */
final class ProjectQueue {

    private final Executor io;
    private final Executor screen;
    private final Consumer<Throwable> fail;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * An empty queue.
     *
     * @param io     does what takes time
     * @param screen runs what follows, as {@code Platform::runLater} does
     * @param fail   is told what failed, on the FX thread
     */
    ProjectQueue(Executor io, Executor screen, Consumer<Throwable> fail) {
        this.io = io;
        this.screen = screen;
        this.fail = fail;
    }

    /**
     * Adds something to do.
     *
     * @param end gets what came of it on the FX thread, unless it failed
     */
    <T> void add(Callable<T> work, Consumer<T> end) {
        addWhenDue(() -> work, end);
    }

    /**
     * Adds something to do that depends on what is done before.
     *
     * @param begin asked for the work on the FX thread when its turn comes
     * @param end   gets what came of it on the FX thread, unless it failed
     */
    <T> void addWhenDue(Supplier<Callable<T>> begin, Consumer<T> end) {
        addWhenDue(begin, end, () -> { });
    }

    /**
     * Adds something to do that depends on what is done before, and that others wait for.
     *
     * @param begin  asked for the work on the FX thread when its turn comes
     * @param end    gets what came of it on the FX thread, unless it failed
     * @param failed runs on the FX thread when it has failed and that was told
     */
    <T> void addWhenDue(Supplier<Callable<T>> begin, Consumer<T> end, Runnable failed) {
        waiting.add(() -> begin(begin, end, failed));
        next();
    }

    /** Runs something on the FX thread when all that was added before is done. */
    void then(Runnable action) {
        waiting.add(() -> arrived(action));
        next();
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.poll().run();
        }
    }

    private <T> void begin(Supplier<Callable<T>> begin, Consumer<T> end, Runnable failed) {
        Callable<T> work;
        try {
            work = begin.get();
        } catch (RuntimeException e) {
            arrived(() -> failed(e, failed));
            return;
        }
        work(work, end, failed);
    }

    private void failed(Throwable e, Runnable failed) {
        fail.accept(e);
        failed.run();
    }

    private <T> void work(Callable<T> work, Consumer<T> end, Runnable failed) {
        io.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> arrived(() -> end.accept(result)));
            } catch (Exception | Error e) {
                screen.execute(() -> arrived(() -> failed(e, failed)));
            }
        });
    }

    private void arrived(Runnable end) {
        try {
            end.run();
        } finally {
            done();
        }
    }

    private void done() {
        busy = false;
        next();
    }
}
