package io.github.tidecast.cli;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.session.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job with everything by default, for a first look and where no window can be opened. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLE = "air_passengers";

    private final Console console;
    private final SeriesReader reader;
    private final Supplier<Engine> engines;
    private final Display display;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.demo.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "cli.demo.out")
    private Optional<Path> folder = Optional.empty();

    DemoCommand(Console console, SeriesReader reader, Supplier<Engine> engines, Display display) {
        this.console = console;
        this.reader = reader;
        this.engines = engines;
        this.display = display;
    }

    @Override
    public Integer call() throws SayableException {
        if (!display.isPresent()) {
            console.err().println(console.say("cli.demo.no-display"));
        }
        Path data = data();
        ForecastInput.Series series = new ForecastInput(data).read(reader, console);
        ForecastJob job = new ForecastJob(series.target(), List.of(),
                Defaults.forSeries(series.target(), Preset.BALANCED));
        console.err().println(console.say("cli.demo.begin", String.valueOf(data.getFileName()),
                job.settings().horizon()));
        Path target = folder();
        String stem = String.valueOf(data.getFileName()).replaceFirst("\\.[^.]*$", "") + "-forecast";
        Path workbook = target.resolve(stem + ".xlsx");
        Path chart = target.resolve(stem + ".png");
        OutputFiles files = new OutputFiles(workbook, chart);
        files.check(List.of(data));
        ForecastResult result = ForecastCommand.forecast(job, engines, console);
        files.write(ForecastCommand.document(job, result, data), console.texts());
        new ForecastReport(result, console).print();
        console.out().println(console.say("cli.demo.files", workbook.toString(), chart.toString()));
        return ExitCode.DONE;
    }

    private Path data() throws ExitException {
        return file.or(() -> Samples.ofInstallation().file(SAMPLE))
                .orElseThrow(() -> ExitException.usage(Text.of("cli.demo.no-sample")));
    }

    /** In a source tree the files belong to what the build makes; elsewhere to the folder one works in. */
    private Path folder() throws SayableException {
        Path chosen = folder.orElse(Files.isRegularFile(Path.of("pom.xml")) ? Path.of("target", "demo")
                : Path.of("tidecast-demo")).toAbsolutePath();
        try {
            return Files.createDirectories(chosen);
        } catch (IOException refused) {
            throw new SayableException(Text.of("cli.demo.no-folder", chosen.toString()), refused);
        }
    }
}
