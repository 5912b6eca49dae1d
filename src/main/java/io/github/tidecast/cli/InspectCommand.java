package io.github.tidecast.cli;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.series.GapFilling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tidecast-cli inspect}: what the import understood of a file. */
@Command(name = InspectCommand.NAME)
final class InspectCommand implements Callable<Integer> {

    /** Name of the command. */
    static final String NAME = "inspect";

    private final SeriesReader reader;
    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.inspect.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "cli.inspect.json")
    private boolean json;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.inspect.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.inspect.encoding")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--delimiter", paramLabel = "CHAR", converter = DelimiterConverter.class,
            descriptionKey = "cli.inspect.delimiter")
    private Optional<Character> delimiter = Optional.empty();

    @Option(names = "--decimal", paramLabel = ".|,", converter = DecimalConverter.class,
            descriptionKey = "cli.inspect.decimal")
    private Optional<Character> decimal = Optional.empty();

    @Option(names = "--date-order", paramLabel = "dmy|mdy|ymd", descriptionKey = "cli.inspect.date-order")
    private Optional<DateOrder> dateOrder = Optional.empty();

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "cli.inspect.header-row")
    private Optional<Integer> headerRow = Optional.empty();

    @Option(names = "--time-column", paramLabel = "NAME", descriptionKey = "cli.inspect.time-column")
    private Optional<String> timeColumn = Optional.empty();

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "cli.inspect.target")
    private Optional<String> target = Optional.empty();

    @Option(names = "--series", paramLabel = "ID", descriptionKey = "cli.inspect.series")
    private Optional<String> seriesId = Optional.empty();

    @Option(names = "--duplicates", paramLabel = "mean|first|last|sum", descriptionKey = "cli.inspect.duplicates")
    private Optional<DuplicateRule> duplicates = Optional.empty();

    @Option(names = "--gaps", paramLabel = "leave|previous|linear|seasonal|zero", defaultValue = "leave",
            descriptionKey = "cli.inspect.gaps")
    private GapFilling gaps;

    @Option(names = "--transpose", negatable = true, descriptionKey = "cli.inspect.transpose")
    private Optional<Boolean> transpose = Optional.empty();

    @Mixin
    private ResampleOption resample;

    InspectCommand(SeriesReader reader, Console console) {
        this.reader = reader;
        this.console = console;
    }

    @Override
    public Integer call() throws ExitException, IOException {
        ImportResult result = reader.read(file, options(), ImportProgress.NONE);
        if (json) {
            console.out().println(InspectJson.of(result, console.texts()));
        }
        if (result.outcome() == Outcome.REJECT) {
            throw ExitException.rejected(result.message());
        }
        if (!json) {
            InspectReport.write(result, console);
        }
        return ExitCode.DONE;
    }

    private ImportOptions options() {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn, target,
                seriesId, duplicates, gaps, transpose, resample.resampling(), Optional.empty());
    }
}
