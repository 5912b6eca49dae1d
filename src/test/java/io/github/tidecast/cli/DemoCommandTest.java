package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;

    @Test
    void withoutADisplayTheMainJobIsDoneAndTheReasonSaid() throws IOException {
        Path data = folder.resolve("sales.csv");
        Files.writeString(data, IntStream.range(0, 48).mapToObj(i -> "%d-%02d-01,%d".formatted(2020 + i / 12,
                i % 12 + 1, 100 + i + 10 * (i % 12))).collect(Collectors.joining("\n", "date,sales\n", "\n")));
        Path out = folder.resolve("made/here");
        assertThat(run(new Display("Linux", "", Map.of()), data.toString(), "--out", out.toString()))
                .as(captured.err()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("sales-forecast.xlsx")).isNotEmptyFile();
        assertThat(out.resolve("sales-forecast.png")).isNotEmptyFile();
        assertThat(captured.err()).startsWith("No window opens because there is no display");
        assertThat(captured.out()).contains("2024-01-01").contains(out.resolve("sales-forecast.png").toString());
    }

    @Test
    void displaysAreFound() {
        assertThat(new Display("Linux", "", Map.of("DISPLAY", ":0")).isPresent()).isTrue();
        assertThat(new Display("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0")).isPresent()).isTrue();
        assertThat(new Display("Linux", "Headless", Map.of()).isPresent()).isTrue();
        assertThat(new Display("Mac OS X", "", Map.of()).isPresent()).isTrue();
        assertThat(new Display("Linux", "", Map.of("DISPLAY", " ")).isPresent()).isFalse();
    }

    private int run(Display display, String... arguments) {
        Console console = captured.console(Locale.ENGLISH, false);
        String[] all = Stream.concat(Stream.of("demo"),
                Stream.of(arguments)).toArray(String[]::new);
        return new CommandRunner(console, Map.of("demo", new DemoCommand(console, new FileSeriesReader(),
                () -> new Forecaster(new Dl4jTrainer()), display))).run(all);
    }
}
