package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Budget;
import io.github.tidecast.tuning.SearchSpace;
import io.github.tidecast.tuning.Tuner;
import io.github.tidecast.tuning.TuningResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches settings that forecast a series better than those it would get by itself. */
@Command(name = "tune", sortOptions = false)
final class TuneCommand implements Callable<Integer>, SettingOptions.Taker {

    private static final int USUAL_TRIALS = 40;

    private final Console console;
    private final SeriesReader reader;
    private final IntFunction<List<Engine>> engines;

    @Mixin
    private ForecastInput input;

    @Option(names = "--horizon", required = true, paramLabel = "N", descriptionKey = "cli.option.horizon")
    private int horizon;

    @Option(names = "--trials", paramLabel = "N", descriptionKey = "cli.tune.trials")
    private Optional<Integer> trials;

    @Option(names = "--minutes", paramLabel = "M", descriptionKey = "cli.tune.minutes")
    private Optional<Double> minutes;

    @Option(names = "--workers", paramLabel = "N", descriptionKey = "cli.tune.workers")
    private int workers = Tuner.enginesFor(Runtime.getRuntime().availableProcessors());

    @Option(names = "--range", paramLabel = "NAME=FROM:TO", descriptionKey = "cli.tune.range")
    private List<String> ranges = List.of();

    @Option(names = "--keep", split = ",", paramLabel = "NAME", descriptionKey = "cli.tune.keep")
    private List<String> kept = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    private final SettingOptions options = new SettingOptions();

    /**
     * The command.
     *
     * @param engines makes a number of engines that work side by side
     */
    TuneCommand(Console console, SeriesReader reader, IntFunction<List<Engine>> engines) {
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
        Budget budget = budget();
        if (workers < 1 || workers > 64) {
            throw ExitException.usage(Text.of("cli.tune.workers-range", 64));
        }
        ForecastInput.Series series = input.read(reader, console);
        ForecastJob job = new ForecastJob(series.target(), series.inputs(),
                options.settings(series.target(), Optional.of(horizon)));
        TuneReport report = new TuneReport(console);
        SearchSpace space = new SearchOptions(ranges, kept)
                .narrow(SearchSpace.around(job.settings(), job.target().untilLastValue().size()));
        TuningResult result = tune(job, space, budget, report);
        if (json) {
            console.out().println(new TuneJson(console.texts()).write(result));
        } else {
            report.print(result);
        }
        return ExitCode.DONE;
    }

    private TuningResult tune(ForecastJob job, SearchSpace space, Budget budget, TuneReport report) throws SayableException {
        List<Engine> all = engines.apply(workers);
        try {
            return new Tuner(all).tune(job, space, budget, report);
        } finally {
            all.forEach(Engine::close);
        }
    }

    private Budget budget() throws ExitException {
        int most = trials.orElse(minutes.isPresent() ? Budget.MOST_TRIALS : USUAL_TRIALS);
        double longest = minutes.orElse((double) Budget.LONGEST.toMinutes());
        if (most < 1 || most > Budget.MOST_TRIALS || !(longest > 0 && longest <= Budget.LONGEST.toMinutes())) {
            throw ExitException.usage(Text.of("cli.tune.budget", Budget.MOST_TRIALS, Budget.LONGEST.toMinutes()));
        }
        return new Budget(most, Duration.ofMillis(Math.max(1, Math.round(longest * 60_000))));
    }
}
