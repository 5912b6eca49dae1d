package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommandRunnerTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void nothingToDoShowsTheHelpAndIsWrongUsage() {
        assertThat(run(Locale.ENGLISH)).isEqualTo(ExitCode.USAGE);
        assertThat(text(err)).contains("tidecast-cli").contains("--help");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void versionIsTheOneOfTheBuild() {
        assertThat(run(Locale.ENGLISH, "--version")).isEqualTo(ExitCode.DONE);
        assertThat(text(out)).matches("Tidecast \\d+\\.\\d+\\.\\d+.*\\R");
    }

    /** A result that went into a file on a full disk was half there, and the exit code said that all was well. */
    @Test
    void anOutputThatIsLostIsAFailure() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        }, true, StandardCharsets.UTF_8);
        Console console = new Console(full, new PrintStream(err, true, StandardCharsets.UTF_8),
                new Texts(Locale.ENGLISH), false);
        assertThat(new CommandRunner(console).run("--version")).isEqualTo(ExitCode.FAILED);
        assertThat(text(err)).startsWith("What was printed did not arrive completely").hasLineCount(1);
    }

    @Test
    void wrongUsageIsOneSentenceOnStderr() {
        assertThat(run(Locale.ENGLISH, "--nonsense")).isEqualTo(ExitCode.USAGE);
        assertThat(text(err)).isEqualToNormalizingNewlines(
                "Unknown: --nonsense; tidecast-cli --help shows what there is.\n");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void languageThatIsNotSpokenIsWrongUsage() {
        assertThat(run(Locale.ENGLISH, "--lang", "tlh")).isEqualTo(ExitCode.USAGE);
        assertThat(text(err).lines()).hasSize(1).first().asString().contains("tlh");
    }

    @Test
    void helpSpeaksTheLanguage() {
        assertThat(run(Locale.CHINA, "--help")).isEqualTo(ExitCode.DONE);
        assertThat(text(out)).contains("显示版本");
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        CommandRunner runner = new CommandRunner(console(Locale.ENGLISH));
        assertThat(runner.commands().getSubcommands().keySet())
                .containsExactlyInAnyOrderElementsOf(CommandLineMain.COMMANDS);
        for (var command : runner.commands().getSubcommands().values()) {
            assertThat(command.getUsageMessage()).doesNotContain("cli.");
            for (var option : command.getCommandSpec().options()) {
                assertThat(option.descriptionKey() == null && option.description().length == 0)
                        .as(command.getCommandName() + " " + option.longestName()).isFalse();
            }
        }
    }

    @Test
    void languageIsReadBeforeTheOptions() {
        assertThat(CommandLineMain.language("help", "--lang", "zh_CN").getLanguage()).isEqualTo("zh");
        assertThat(CommandLineMain.language("--lang=en", "help").getLanguage()).isEqualTo("en");
        assertThat(CommandLineMain.language("help", "--lang")).isEqualTo(Locale.getDefault());
    }

    @Test
    void filesGoToTheWindow() {
        assertThat(CommandLineMain.accepts(new String[] {"sales.csv"})).isFalse();
        assertThat(CommandLineMain.accepts(new String[0])).isFalse();
        assertThat(CommandLineMain.accepts(new String[] {"--version"})).isTrue();
    }

    private int run(Locale locale, String... arguments) {
        return new CommandRunner(console(locale)).run(arguments);
    }

    private Console console(Locale locale) {
        return new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new Texts(locale), false);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
