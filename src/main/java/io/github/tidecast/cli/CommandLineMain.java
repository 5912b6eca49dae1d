package io.github.tidecast.cli;

import io.github.tidecast.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where {@code tidecast-cli} begins. */
public final class CommandLineMain {

    /** The commands, known without loading them so that the window starts fast. */
    static final Set<String> COMMANDS =
            Set.of("batch", "bench", "demo", "devices", "forecast", "inspect", "tune", "worker");

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
        List<String> words = Arrays.asList(arguments);
        String prefix = TidecastCommand.LANGUAGE + "=";
        int at = words.indexOf(TidecastCommand.LANGUAGE);
        return words.stream().filter(word -> word.startsWith(prefix)).map(word -> word.substring(prefix.length()))
                .findFirst()
                .or(() -> at >= 0 && at + 1 < words.size() ? words.subList(at + 1, at + 2).stream().findFirst()
                        : java.util.Optional.empty())
                .map(LanguageConverter::locale).orElse(Locale.getDefault());
    }
}
