package io.github.tidecast.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work off the FX thread of which only the latest counts: what a superseded work brings or throws is dropped. Submitted
 * from the FX thread; the work gets a question to ask whether it is still wanted.
 *
 * @param <T> what the work brings
 */
public final class LatestTask<T> {

    private final Executor worker;
    private final Executor screen;
    private final AtomicLong latest = new AtomicLong();

    /**
     * A place for one kind of work.
     *
     * @param worker runs the work
     * @param screen runs what publishes it, as {@code Platform::runLater} does
     */
    public LatestTask(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /**
     * Starts work and makes all earlier work outdated.
     *
     * @param work    what to do, off the FX thread; asks its argument whether it is outdated
     * @param publish gets the result on the FX thread
     * @param fail    gets what was thrown, an error too, on the FX thread
     */
    public void submit(Function<BooleanSupplier, Callable<T>> work, Consumer<? super T> publish,
                       Consumer<? super Throwable> fail) {
        long mine = latest.incrementAndGet();
        BooleanSupplier outdated = () -> mine != latest.get();
        worker.execute(() -> {
            try {
                T result = work.apply(outdated).call();
                ifStillWanted(outdated, () -> publish.accept(result));
            } catch (Exception | Error e) {
                ifStillWanted(outdated, () -> fail.accept(e));
            }
        });
    }

    /** Makes all work outdated. */
    public void supersede() {
        latest.incrementAndGet();
    }

    private void ifStillWanted(BooleanSupplier outdated, Runnable action) {
        screen.execute(() -> {
            if (!outdated.getAsBoolean()) {
                action.run();
            }
        });
    }
}
