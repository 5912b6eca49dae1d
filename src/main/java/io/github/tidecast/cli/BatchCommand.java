package io.github.tidecast.cli;

import io.github.tidecast.batch.BatchEntry;
import io.github.tidecast.batch.BatchManifest;
import io.github.tidecast.batch.BatchOutput;
import io.github.tidecast.batch.BatchRunner;
import io.github.tidecast.batch.BatchTurn;
import io.github.tidecast.batch.ManifestSource;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    @Mixin
    private PasswordOption password;

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
        ImportOptions options = ImportOptions.AUTOMATIC.withResampling(resample.resampling())
                .withPassword(password.read(console));
        try (BatchTurn turn = BatchTurn.take(out, Stream.concat(Stream.of(manifest),
                entries.stream().map(BatchEntry::file)).distinct().toList())) {
            return fill(new BatchOutput(turn.output(), level, preset, resample.resampling()), entries, options);
        }
    }

    private int fill(BatchOutput output, List<BatchEntry> entries, ImportOptions options) throws SayableException {
        Set<String> there = output.begin(entries);
        List<BatchEntry> missing = entries.stream().filter(entry -> !there.contains(entry.id())).toList();
        BatchProgress progress = new BatchProgress(console, missing.size());
        new BatchRunner(() -> new ManifestSource(reader, preset, level, options),
                Math.min(jobs, missing.size()) > 1 ? elsewhere : here, output, progress).run(missing, jobs);
        output.end(entries);
        progress.finish(there.size());
        return progress.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
