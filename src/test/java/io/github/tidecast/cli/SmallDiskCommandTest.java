package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.files.SmallDisk;
import io.github.tidecast.files.SmallDisk.Trouble;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands that write to a disk in trouble: one sentence, what was there stays, and the same command works later. */
@Tag("slow")
class SmallDiskCommandTest {

    private static final int SERIES = 3;
    private static final int HORIZON = 4;

    @TempDir
    private Path folder;
    private Path data;
    private Path manifest;

    @BeforeEach
    void write() throws IOException {
        data = Files.writeString(folder.resolve("sales.csv"), IntStream.range(0, 48).mapToObj(i ->
                "%d-%02d-01,%d".formatted(2020 + i / 12, i % 12 + 1, 100 + i + 10 * (i % 12)))
                .collect(Collectors.joining("\n", "date,sales\n", "\n")));
        manifest = Files.writeString(folder.resolve("manifest.csv"), IntStream.range(0, SERIES)
                .mapToObj(i -> "sales.csv,s" + i + ",sales," + HORIZON)
                .collect(Collectors.joining("\n", "file,unique_id,target,horizon\n", "\n")));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void forecastAndDemoLeaveWhatWasThere(Trouble trouble) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            attempt(disk, trouble, "forecast", data, "--horizon", HORIZON, "--out", disk.folder().resolve("f.xlsx"),
                    "--chart", disk.folder().resolve("c.png"), "--report", disk.folder().resolve("r.pdf"));
            attempt(disk, trouble, "demo", data, "--out", disk.folder());
        }
    }

    private static void attempt(SmallDisk disk, Trouble trouble, Object... command) throws Exception {
        for (boolean old : new boolean[] {false, true}) {
            if (old) {
                assertThat(run(command)).isEmpty();
            }
            Map<String, List<Byte>> before = disk.content();
            disk.suffer(trouble);
            assertThat(run(command)).as("%s, %s", command[0], trouble).isNotEmpty();
            assertThat(disk.content()).as("%s, %s", command[0], trouble).isEqualTo(before);
            disk.recover(trouble);
            assertThat(run(command)).isEmpty();
            disk.clear();
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aBatchGoesOnWhereTheDiskWasInTrouble(Trouble trouble) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            Path out = disk.folder().resolve("out.csv");
            disk.suffer(trouble);
            assertThat(batch(out)).isNotEmpty();
            disk.recover(trouble);
            complete(out);
            Map<String, List<Byte>> before = disk.content();
            disk.suffer(trouble);
            assertThat(batch(out)).isNotEmpty();
            assertThat(disk.content()).isEqualTo(before);
            disk.recover(trouble);
            complete(out);
        }
    }

    /** An output without the file beside it that says what it was made from was refused ever after. */
    @Test
    void aBatchGoesOnWhateverFileWasTheLastThatCouldBeMade() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            Path out = disk.folder().resolve("out.csv");
            int failures = 0;
            for (int names = 0; names < 6; names++) {
                disk.leaveNames(names);
                failures += batch(out).isEmpty() ? 0 : 1;
                disk.recover(Trouble.NO_NAMES);
                complete(out);
                disk.clear();
            }
            assertThat(failures).isBetween(2, 5);
        }
    }

    private void complete(Path out) throws IOException {
        assertThat(batch(out)).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(1 + SERIES * HORIZON);
    }

    private String batch(Path out) {
        return run("batch", manifest, "--out", out);
    }

    /** The log has a file of its own, and losing it is no reason to fail. */
    @ParameterizedTest
    @EnumSource(Trouble.class)
    void withoutALogTheWorkIsDone(Trouble trouble) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            for (boolean old : new boolean[] {false, true}) {
                if (old) {
                    inspectLoggingTo(disk.folder());
                }
                disk.suffer(trouble);
                inspectLoggingTo(disk.folder());
                disk.recover(trouble);
                disk.clear();
            }
        }
    }

    private void inspectLoggingTo(Path state) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                CommandLineMain.class.getName(), "inspect", data.toString(), "--lang", "en");
        builder.environment().put("XDG_STATE_HOME", state.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("sales").doesNotContain("Exception").doesNotContain("logback");
    }

    /** What a command says on stderr if it fails, without its progress. */
    private static String run(Object... arguments) {
        CapturedConsole captured = new CapturedConsole();
        Console console = captured.console(Locale.ENGLISH, false);
        int code = new CommandRunner(console, Map.of(
                "forecast", new ForecastCommand(console, new FileSeriesReader(), device -> engine()),
                "batch", new BatchCommand(console, new FileSeriesReader(), SmallDiskCommandTest::engine,
                        SmallDiskCommandTest::engine),
                "demo", new DemoCommand(console, new FileSeriesReader(), SmallDiskCommandTest::engine,
                        new Display("Mac OS X", "", Map.of()))))
                .run(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        assertThat(captured.err()).doesNotContain("Exception").doesNotContain("nexpected");
        return code == ExitCode.DONE ? "" : captured.err();
    }

    private static Engine engine() {
        return new Forecaster(new RidgeTrainer());
    }
}
