package io.github.tidecast.batch;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forecasts many series side by side. Each thread has an engine and a source of its own and holds one series at a time,
 * so that memory does not grow with their number.
 */
public final class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);

    private final Supplier<BatchSource> sources;
    private final Supplier<Engine> engines;
    private final ResultSink sink;
    private final BatchObserver observer;

    /**
     * A runner.
     *
     * @param sources makes a source for a thread
     * @param engines makes an engine for a thread, which closes it
     */
    public BatchRunner(Supplier<BatchSource> sources, Supplier<Engine> engines, ResultSink sink,
                       BatchObserver observer) {
        this.sources = sources;
        this.engines = engines;
        this.sink = sink;
        this.observer = observer;
    }

    /**
     * Forecasts entries; what cannot be forecast is told to the observer, and the others go on.
     *
     * @param threads at least 1
     * @throws SayableException if results cannot be kept, or the thread is interrupted
     */
    public void run(List<BatchEntry> entries, int threads) throws SayableException {
        Queue<BatchEntry> waiting = new ConcurrentLinkedQueue<>(entries);
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
            for (int i = 0; i < Math.min(threads, entries.size()); i++) {
                workers.add(pool.submit(() -> {
                    drain(waiting);
                    return null;
                }));
            }
        }
        for (Future<?> worker : workers) {
            await(worker);
        }
    }

    private void drain(Queue<BatchEntry> waiting) throws SayableException {
        BatchSource source = sources.get();
        try (Engine engine = engines.get()) {
            for (BatchEntry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
                forecast(entry, source, engine);
            }
        }
    }

    private void forecast(BatchEntry entry, BatchSource source, Engine engine) throws SayableException {
        ForecastResult result;
        try {
            result = engine.forecast(source.job(entry), TrainingObserver.NONE);
        } catch (SayableException failure) {
            LOG.warn("Series {} cannot be forecast", entry.id(), failure);
            observer.failed(entry, failure.text());
            return;
        } catch (RuntimeException failure) {
            LOG.error("Series {} failed", entry.id(), failure);
            observer.failed(entry, Text.of("batch.unexpected", String.valueOf(failure.getMessage())));
            return;
        }
        sink.put(entry, result);
        observer.done(entry);
    }

    private static void await(Future<?> worker) throws SayableException {
        try {
            worker.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SayableException(Text.of("batch.interrupted"), interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SayableException known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
