package io.github.tidecast.cli;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.SeriesReader;
import java.io.IOException;
import java.nio.file.Path;
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

    @Mixin
    private ReadingOptions reading;

    InspectCommand(SeriesReader reader, Console console) {
        this.reader = reader;
        this.console = console;
    }

    @Override
    public Integer call() throws ExitException, IOException {
        ImportResult result = reader.read(file, reading.options(console), ImportProgress.NONE);
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
}
