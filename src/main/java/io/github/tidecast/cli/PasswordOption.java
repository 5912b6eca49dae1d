package io.github.tidecast.cli;

import io.github.tidecast.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The password of a protected workbook. It is typed or handed over on the standard input, and never an argument: those
 * are seen by everybody who lists processes.
 */
final class PasswordOption {

    private static final int LONGEST = 1_000;

    @Option(names = "--password", descriptionKey = "cli.option.password")
    private boolean wanted;

    /**
     * The password, if the user wants to give one; unseen at a terminal, else the first line of the input.
     *
     * @throws ExitException if there is none
     */
    Optional<String> read(Console console) throws ExitException {
        if (!wanted) {
            return Optional.empty();
        }
        console.err().print(console.say("cli.password.prompt") + " ");
        console.err().flush();
        String typed = terminal(console).map(PasswordOption::unseen).orElseGet(() -> line(console));
        if (typed.isEmpty()) {
            throw ExitException.usage(Text.of("cli.password.none"));
        }
        return Optional.of(typed);
    }

    private static Optional<java.io.Console> terminal(Console console) {
        return console.terminal() ? Optional.ofNullable(System.console()) : Optional.empty();
    }

    private static String unseen(java.io.Console terminal) {
        char[] typed = terminal.readPassword();
        return typed == null ? "" : new String(typed);
    }

    private static String line(Console console) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int one = console.in().read(); one >= 0 && one != '\n' && line.size() < LONGEST;
                    one = console.in().read()) {
                line.write(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        console.err().println();
        return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
    }
}
