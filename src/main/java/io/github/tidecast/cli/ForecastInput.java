package io.github.tidecast.cli;

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

    @Option(names = "--inputs", paramLabel = "COL", split = ",", descriptionKey = "cli.option.inputs")
    private List<String> inputs = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

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
     * The password of the file, if the user gives one.
     *
     * @throws ExitException if one was to be given, and is not
     */
    Optional<String> password(Console console) throws ExitException {
        return reading.password(console);
    }

    /**
     * Reads the file; warnings and open questions are said on stderr.
     *
     * @throws ExitException if the file or a column cannot be used
     */
    Series read(SeriesReader reader, Console console) throws ExitException {
        ImportResult read = reader.read(file, reading.options(console), ImportProgress.NONE);
        if (read.outcome() == ImportResult.Outcome.REJECT) {
            throw ExitException.rejected(read.message());
        }
        read.problems().stream().filter(problem -> concerns(problem, read.target()))
                .forEach(problem -> console.err().println(console.say(problem.message())));
        read.questions().forEach(question -> console.err().println(InspectReport.words(question, console)));
        List<TimeSeries> found = new ArrayList<>();
        for (String name : inputs) {
            found.add(column(read, name));
        }
        return new Series(column(read, reading.target().orElse(read.target())), found);
    }

    /** Notes that do no harm are left to inspect, but for the one that says where the forecast begins. */
    private static boolean concerns(Problem problem, String target) {
        return problem.severity() != Problem.Severity.INFO
                || problem.code().equals(Problem.ENDS_EARLIER) && problem.column().equals(Optional.of(target));
    }

    private static TimeSeries column(ImportResult read, String name) throws ExitException {
        return read.table().find(name).orElseThrow(() -> ExitException.rejected(
                Text.of("cli.no-column", name, String.join(", ", read.table().names()))));
    }
}
