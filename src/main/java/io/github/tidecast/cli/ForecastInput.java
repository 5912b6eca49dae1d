package io.github.tidecast.cli;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which series of which file is forecast. */
final class ForecastInput {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
    private Path file;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--target", paramLabel = "COL", descriptionKey = "cli.option.target")
    private Optional<String> target = Optional.empty();

    @Option(names = "--series", paramLabel = "ID", descriptionKey = "cli.inspect.series")
    private Optional<String> seriesId = Optional.empty();

    @Option(names = "--inputs", paramLabel = "COL", split = ",", descriptionKey = "cli.option.inputs")
    private List<String> inputs = List.of();

    @Mixin
    private ResampleOption resample = new ResampleOption();

    /** To be filled from the command line. */
    ForecastInput() {
    }

    /** The default series of a file. */
    ForecastInput(Path file) {
        this.file = file;
    }

    /**
     * What was read.
     *
     * @param target the series to forecast
     * @param inputs series that may help
     */
    record Series(TimeSeries target, List<TimeSeries> inputs) {
    }

    /** The file itself. */
    Path file() {
        return file;
    }

    /**
     * Reads the file; warnings and open questions are said on stderr.
     *
     * @throws ExitException if the file or a column cannot be used
     */
    Series read(SeriesReader reader, Console console) throws ExitException {
        ImportOptions options = ImportOptions.AUTOMATIC.withSheet(sheet).withTarget(target).withSeries(seriesId)
                .withResampling(resample.resampling());
        ImportResult read = reader.read(file, options, ImportProgress.NONE);
        if (read.outcome() == ImportResult.Outcome.REJECT) {
            throw ExitException.rejected(read.message());
        }
        read.problems().stream().filter(problem -> problem.severity() != Problem.Severity.INFO)
                .forEach(problem -> console.err().println(console.say(problem.message())));
        read.questions().forEach(question -> console.err().println(InspectReport.words(question, console)));
        List<TimeSeries> found = new ArrayList<>();
        for (String name : inputs) {
            found.add(column(read, name));
        }
        return new Series(column(read, target.orElse(read.target())), found);
    }

    private static TimeSeries column(ImportResult read, String name) throws ExitException {
        return read.table().find(name).orElseThrow(() -> ExitException.rejected(
                Text.of("cli.no-column", name, String.join(", ", read.table().names()))));
    }
}
