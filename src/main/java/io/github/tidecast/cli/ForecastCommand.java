package io.github.tidecast.cli;

import io.github.tidecast.exporting.ForecastDocument;
import io.github.tidecast.exporting.Provenance;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Forecasts a series of a file, or with a run of a project on newer data: the main job without a window. */
@Command(name = "forecast", sortOptions = false)
final class ForecastCommand implements Callable<Integer>, SettingOptions.Taker {

    private final Console console;
    private final SeriesReader reader;
    private final Function<DeviceChoice, Engine> engines;

    @Mixin
    private ForecastInput input;

    @Option(names = "--horizon", paramLabel = "N", descriptionKey = "cli.option.horizon")
    private Optional<Integer> horizon;

    @Option(names = "--data", paramLabel = "NEW.csv", descriptionKey = "cli.refresh.data")
    private Optional<Path> newer;

    @Option(names = "--run", paramLabel = "N", descriptionKey = "cli.refresh.run")
    private Optional<Integer> run;

    @Mixin
    private OutputFiles files;

    @Option(names = "--method", paramLabel = "NAME", converter = MethodConverter.class,
            descriptionKey = "cli.option.method")
    private Optional<Method> method;

    @Option(names = "--device", paramLabel = "auto|cpu|gpu", descriptionKey = "cli.option.device")
    private DeviceChoice device = DeviceChoice.AUTO;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    private final SettingOptions options = new SettingOptions();

    /**
     * The command.
     *
     * @param engines makes the engine on a device once there is something to forecast
     */
    ForecastCommand(Console console, SeriesReader reader, Function<DeviceChoice, Engine> engines) {
        this.console = console;
        this.reader = reader;
        this.engines = engines;
    }

    @Override
    public SettingOptions settingOptions() {
        return options;
    }

    @Override
    public Integer call() throws SayableException {
        files.check(Stream.concat(Stream.of(input.file()), newer.stream()).toList());
        RefreshedForecast.Order order = RefreshedForecast.isProject(input.file())
                ? new RefreshedForecast(input.file(), reader, input.password(console)).order(newer, run)
                : new RefreshedForecast.Order(job(), Method.TIDECAST);
        ForecastJob job = order.job();
        ForecastResult result = with(method.orElse(order.method()), forecast(job, () -> engines.apply(device), console));
        files.write(document(job, result, newer.orElse(input.file())), console.texts());
        if (json) {
            console.out().println(new ForecastJson(console.texts()).write(result, job.target()));
        } else {
            new ForecastReport(result, console).print();
        }
        return ExitCode.DONE;
    }

    /** The forecast of a method, which must have taken part: of a method for seasons nobody knows before. */
    private static ForecastResult with(Method method, ForecastResult result) throws ExitException {
        if (method != Method.TIDECAST && result.method(method).isEmpty()) {
            throw ExitException.rejected(Text.of("cli.no-method", method.id(), result.methods().stream()
                    .map(one -> one.method().id()).collect(Collectors.joining(", "))));
        }
        return result.with(method);
    }

    private ForecastJob job() throws ExitException {
        if (newer.isPresent() || run.isPresent()) {
            throw ExitException.usage(Text.of("cli.refresh.only-projects"));
        }
        ForecastInput.Series series = input.read(reader, console);
        return new ForecastJob(series.target(), series.inputs(), options.settings(series.target(), horizon));
    }

    /** Runs a job with its progress on stderr. */
    static ForecastResult forecast(ForecastJob job, Supplier<Engine> engines, Console console)
            throws SayableException {
        TrainingProgress progress = new TrainingProgress(console);
        try (Engine engine = engines.get()) {
            return engine.forecast(job, progress);
        } finally {
            progress.finish();
        }
    }

    /** A result with its origin, for the files. */
    static ForecastDocument document(ForecastJob job, ForecastResult result, Path file) {
        return new ForecastDocument(job.target(), result, new Provenance(String.valueOf(file.getFileName()),
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS), Version.NUMBER));
    }
}
