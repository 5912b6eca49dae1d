package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.reader.FileSeriesReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Outputs that would destroy what is read, or cannot be written, are refused before anything is computed. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RefusedOutputTest {

    private static final String DATA = IntStream.range(0, 48).mapToObj(i -> "%d-%02d-01,%d".formatted(2020 + i / 12,
            i % 12 + 1, 100 + i)).collect(Collectors.joining("\n", "date,sales\n", "\n"));

    @TempDir
    private Path folder;
    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.writeString(folder.resolve("in.csv"), DATA);
    }

    private void refused(Object... arguments) {
        CapturedConsole captured = new CapturedConsole();
        Console console = captured.console(Locale.ENGLISH, false);
        String[] all = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = new CommandRunner(console, Map.of(
                "forecast", new ForecastCommand(console, new FileSeriesReader(), device -> {
                    throw new AssertionError("computed");
                }),
                "demo", new DemoCommand(console, new FileSeriesReader(), () -> {
                    throw new AssertionError("computed");
                }, new Display("Mac OS X", "", Map.of())),
                "network", new NetworkCommand(console))).run(all);
        assertThat(code).as(captured.err()).isEqualTo(ExitCode.USAGE);
        assertThat(captured.err()).doesNotContain("unexpected").doesNotContain("computed");
        assertThat(input).hasContent(DATA);
    }

    @Test
    void theInputOfAForecastStays() throws IOException {
        refused("forecast", input, "--horizon", 3, "--out", input);
        Path logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        refused("forecast", input, "--horizon", 3, "--report-logo", logo, "--chart", logo);
        Path newer = Files.writeString(folder.resolve("new.csv"), DATA);
        refused("forecast", folder.resolve("p.tidecast"), "--data", newer, "--out", newer);
    }

    @Test
    void twoOutputsAreTwoFiles() {
        refused("forecast", input, "--horizon", 3, "--chart", folder.resolve("a.pdf"), "--report", folder.resolve("a.pdf"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAndPipesAreSeenThrough() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), input);
        refused("forecast", input, "--horizon", 3, "--out", link);
        refused("forecast", input, "--horizon", 3, "--out",
                Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("none.csv")));
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused("forecast", input, "--horizon", 3, "--out", pipe);
        refused("network", pipe, "--out", pipe);
        Path demo = Files.createDirectory(folder.resolve("demo"));
        Files.createSymbolicLink(demo.resolve("in-forecast.png"), input);
        refused("demo", input, "--out", demo);
    }

    @Test
    void aProjectIsNotReplacedByItsNetwork() throws IOException {
        Path project = Files.writeString(folder.resolve("p.tidecast"), "project");
        refused("network", project, "--out", project);
        assertThat(project).hasContent("project");
    }
}
