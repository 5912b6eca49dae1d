package io.github.tidecast.forecast.dl4j.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that work on the parts of a batch; the caller works on the first part itself. */
final class ThreadTeam implements AutoCloseable {

    private final int size;
    private final ExecutorService helpers;

    /** A crew of some threads, the caller included. */
    ThreadTeam(int size) {
        this.size = size;
        this.helpers = Executors.newFixedThreadPool(Math.max(1, size - 1),
                Thread.ofPlatform().daemon().name("lstm-", 1).factory());
    }

    int size() {
        return size;
    }

    /** Runs parts 0 to count - 1, each on a thread of its own, and waits for all. */
    void run(int count, IntConsumer part) {
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int index = i;
            others.add(helpers.submit(() -> part.accept(index)));
        }
        part.accept(0);
        for (Future<?> other : others) {
            await(other);
        }
    }

    @Override
    public void close() {
        helpers.shutdown();
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch was computed", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a part of a batch failed", failed.getCause());
        }
    }
}
