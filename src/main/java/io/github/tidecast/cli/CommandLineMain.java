package io.github.tidecast.cli;

import io.github.tidecast.text.Texts;
import java.util.Locale;
import java.util.Set;

/** Where {@code tidecast-cli} begins. */
public final class CommandLineMain {

    /** The commands, known without loading them so that the window starts fast. */
    static final Set<String> COMMANDS =
            Set.of("batch", "bench", "demo", "devices", "forecast", "inspect", "network", "tune", "worker");

    private CommandLineMain() {
    }

    /** True if arguments speak to the command line: they begin with a command or an option. */
    public static boolean accepts(String[] arguments) {
        return arguments.length > 0 && (arguments[0].startsWith("-") || COMMANDS.contains(arguments[0]));
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command on the console of the process; returns one of {@link ExitCode}. */
    public static int run(String... arguments) {
        return new CommandRunner(Console.ofProcess(new Texts(language(arguments)))).run(arguments);
    }

    /** The language asked for, the system's without {@code --lang}. */
    static Locale language(String... arguments) {
        String option = TidecastCommand.LANGUAGE;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return LanguageConverter.locale(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return LanguageConverter.locale(arguments[i + 1]);
            }
        }
        return Locale.getDefault();
    }
}
