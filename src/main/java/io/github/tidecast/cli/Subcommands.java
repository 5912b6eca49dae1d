package io.github.tidecast.cli;

import io.github.tidecast.importing.reader.FileSeriesReader;
import picocli.CommandLine;

/** The commands of the command line, each built by hand with the console it speaks to. */
final class Subcommands {

    private Subcommands() {
    }

    /** Adds every command of {@link CommandLineMain#COMMANDS}; their descriptions are {@code cli.command.NAME}. */
    static void addTo(CommandLine root, Console console) {
        root.addSubcommand(InspectCommand.NAME, new InspectCommand(new FileSeriesReader(), console));
        root.addSubcommand("worker", new WorkerCommand());
    }
}
