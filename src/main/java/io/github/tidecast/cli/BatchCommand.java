package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Forecasts many series. Each job has an engine of its own, in a process of its own if there are several; at any time
 * a job holds one series, so that memory does not grow with the manifest.
 */
@Command(name = "batch", sortOptions = false)
final class BatchCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchCommand.class);

    private final Console console;
    private final SeriesReader reader;
    private final Supplier<Engine> here;
    private final Supplier<Engine> elsewhere;

    @Parameters(paramLabel = "MANIFEST.csv", descriptionKey = "cli.batch.manifest")
    private Path manifest;

    @Option(names = "--out", required = true, paramLabel = "FORECASTS.csv", descriptionKey = "cli.batch.out")
    private Path out;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "cli.batch.jobs")
    private int jobs = 1;

    @Option(names = "--level", paramLabel = "PERCENT", descriptionKey = "cli.batch.level")
    private double level = 95;

    @Option(names = "--preset", paramLabel = "quick|balanced|thorough", descriptionKey = "cli.option.preset")
    private Preset preset = Preset.BALANCED;

    @Mixin
    private ResampleOption resample;

    /**
     * The command.
     *
     * @param here      makes an engine in this process
     * @param elsewhere makes an engine in a process of its own
     */
    BatchCommand(Console console, SeriesReader reader, Supplier<Engine> here, Supplier<Engine> elsewhere) {
        this.console = console;
        this.reader = reader;
        this.here = here;
        this.elsewhere = elsewhere;
    }

    @Override
    public Integer call() throws SayableException {
        if (jobs < 1) {
            throw ExitException.usage(Text.of("cli.batch.no-jobs"));
        }
        if (!Settings.LEVELS.type().allows(List.of(level))) {
            throw ExitException.usage(Settings.LEVELS.complaint());
        }
        List<BatchEntry> entries = BatchManifest.read(manifest);
        try (BatchTurn turn = BatchTurn.take(out, Stream.concat(Stream.of(manifest),
                entries.stream().map(BatchEntry::file)).distinct().toList())) {
            return fill(new BatchOutput(turn.output(), level, preset), entries);
        }
    }

    private int fill(BatchOutput output, List<BatchEntry> entries) throws SayableException {
        Set<String> there = output.begin(entries);
        ConcurrentLinkedQueue<BatchEntry> waiting = new ConcurrentLinkedQueue<>(entries.stream()
                .filter(entry -> !there.contains(entry.id())).toList());
        BatchProgress progress = new BatchProgress(console, waiting.size());
        work(waiting, output, progress);
        output.end(entries);
        progress.finish(there.size());
        return progress.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void work(ConcurrentLinkedQueue<BatchEntry> waiting, BatchOutput output, BatchProgress progress)
            throws SayableException {
        int count = Math.min(jobs, waiting.size());
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, count))) {
            for (int job = 0; job < count; job++) {
                workers.add(threads.submit(() -> {
                    drain(waiting, count == 1 ? here : elsewhere, output, progress);
                    return null;
                }));
            }
        }
        for (Future<?> worker : workers) {
            await(worker);
        }
    }

    private void drain(ConcurrentLinkedQueue<BatchEntry> waiting, Supplier<Engine> engines, BatchOutput output,
                       BatchProgress progress) throws SayableException {
        BatchSeries series = new BatchSeries(reader, preset, level, resample.resampling());
        try (Engine engine = engines.get()) {
            for (BatchEntry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
                forecast(entry, series, engine, output, progress);
            }
        }
    }

    private void forecast(BatchEntry entry, BatchSeries series, Engine engine, BatchOutput output,
                          BatchProgress progress) throws SayableException {
        Forecast forecast;
        try {
            forecast = engine.forecast(series.job(entry), TrainingObserver.NONE).forecast();
        } catch (SayableException failure) {
            LOG.warn("Series {} cannot be forecast", entry.id(), failure);
            progress.failed(entry.id(), failure.text());
            return;
        } catch (RuntimeException failure) {
            LOG.error("Series {} failed", entry.id(), failure);
            progress.failed(entry.id(), Text.of("cli.unexpected", String.valueOf(failure.getMessage())));
            return;
        }
        synchronized (output) {
            output.append(entry.id(), forecast);
        }
        progress.done();
    }

    private static void await(Future<?> worker) throws SayableException {
        try {
            worker.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SayableException(Text.of("cli.batch.interrupted"), interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof SayableException known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
