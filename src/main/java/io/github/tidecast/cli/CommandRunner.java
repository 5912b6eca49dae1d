package io.github.tidecast.cli;

import io.github.tidecast.batch.RejectedException;
import io.github.tidecast.batch.UnfitOutputException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/**
 * Puts the commands together and turns every outcome into an exit code. Every failure becomes one sentence; its stack
 * trace goes to the log, and to stderr with {@code --debug}.
 */
final class CommandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    private final Console console;
    private final TidecastCommand root = new TidecastCommand();
    private final CommandLine commands = new CommandLine(root);

    CommandRunner(Console console) {
        this(console, Subcommands.of(console));
    }

    CommandRunner(Console console, Map<String, Callable<Integer>> subcommands) {
        this.console = console;
        subcommands.forEach((name, command) -> {
            commands.addSubcommand(name, command);
            if (command instanceof SettingOptions.Taker taker) {
                Objects.requireNonNull(commands.getSubcommands().get(name)).getCommandSpec()
                        .addMixin("settings", taker.settingOptions().spec(console));
            }
        });
        commands.registerConverter(Locale.class, new LanguageConverter());
        commands.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        commands.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        commands.setResourceBundle(new HelpBundle(console.texts()));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((failure, arguments) ->
                end(new UsageProblem(failure).text(), failure, ExitCode.USAGE));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        describe(commands, "cli.description");
        commands.getSubcommands().forEach((name, command) -> describe(command, "cli.command." + name));
    }

    private void describe(CommandLine command, String key) {
        command.getCommandSpec().usageMessage().description(console.say(key));
        command.getCommandSpec().version("Tidecast " + Version.NUMBER);
    }

    /** The commands as picocli knows them. */
    CommandLine commands() {
        return commands;
    }

    /** Runs a command; returns one of {@link ExitCode}. */
    int run(String... arguments) {
        if (arguments.length == 0) {
            commands.usage(console.err());
            return ExitCode.USAGE;
        }
        try {
            int code = commands.execute(arguments);
            return code == ExitCode.DONE && console.out().checkError() ? failed(
                    new SayableException(Text.of("cli.out-lost"))) : code;
        } catch (OutOfMemoryError failure) {
            return end(Text.of("cli.out-of-memory"), failure, ExitCode.FAILED);
        }
    }

    private int failed(Exception failure) {
        return switch (failure) {
            case ExitException known -> end(known.text(), known, known.exitCode());
            case RejectedException known -> end(known.text(), known, ExitCode.REJECTED);
            case UnfitOutputException known -> end(known.text(), known, ExitCode.USAGE);
            case SayableException known -> end(known.text(), known, ExitCode.FAILED);
            default -> end(Text.of("cli.unexpected", String.valueOf(failure.getMessage())), failure, ExitCode.FAILED);
        };
    }

    private int end(Text sentence, Throwable failure, int exitCode) {
        console.out().flush();
        console.err().println(console.say(sentence));
        LOG.error("The command ended with exit code {}", exitCode, failure);
        if (root.debug()) {
            failure.printStackTrace(console.err());
        }
        return exitCode;
    }
}
