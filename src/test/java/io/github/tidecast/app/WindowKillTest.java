package io.github.tidecast.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.app.DrivenWindow.Phase;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.Run;
import io.github.tidecast.ui.session.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real window is killed at random moments of editing, training, saving and exporting. Each time the next start must
 * have a project that opens, with all work but that of the last 5 seconds; exported files are whole.
 */
@Tag("slow")
class WindowKillTest {

    private static final int KILLS = Integer.getInteger("tidecast.kills", 50);
    private static final long MOST_LOST = 5_000_000_000L;
    /** Longest wait in a phase before the kill, in milliseconds: about as long as the phase takes. */
    private static final Map<Phase, Integer> LONGEST = Map.of(Phase.EDITING, 4_000, Phase.TRAINING, 2_500,
            Phase.SAVING, 120, Phase.EXPORTING, 1_500);

    @TempDir
    Path folder;

    private int edits;
    private int runs;
    private int recovered;

    @Test
    void nothingIsLostButTheLastSeconds() throws Exception {
        Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), folder.resolve("air.csv"));
        Files.createDirectory(folder.resolve("tmp"));
        Random random = new Random(7);
        Map<Phase, Integer> killedIn = new EnumMap<>(Phase.class);
        for (int kill = 0; kill < KILLS; kill++) {
            killedIn.merge(killOnce(kill, random), 1, Integer::sum);
            checkFiles();
        }
        System.out.println("Killed " + killedIn + ", recovered " + recovered + ", runs " + runs + ", edits " + edits);
    }

    /** Starts the window, lets it work, kills it in a phase; gives the phase that it was really in. */
    private Phase killOnce(int kill, Random random) throws Exception {
        Phase wanted = Phase.values()[kill % Phase.values().length];
        int passes = random.nextInt(4);
        Process process = start(kill, wanted);
        List<String> said = new ArrayList<>();
        CompletableFuture<Long> killed = new CompletableFuture<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = next(lines, killed); line != null; line = next(lines, killed)) {
                if (line.startsWith("> ")) {
                    said.add(line.substring(2));
                    if (line.equals("> phase " + wanted) && passes-- == 0) {
                        killed = killLater(process, random.nextInt(LONGEST.get(wanted)));
                    }
                }
            }
        }
        assertThat(process.waitFor()).as("killed, and not ended by itself; said %s; log: %s", said, log()).isEqualTo(137);
        check(said, killed.get(1, TimeUnit.MINUTES));
        return said.stream().filter(line -> line.startsWith("phase ")).map(line -> Phase.valueOf(line.substring(6)))
                .reduce((first, second) -> second).orElseThrow();
    }

    /** The next line; none if the pipe closes under the reader, as it may when the process is killed. */
    private static String next(BufferedReader lines, CompletableFuture<Long> killed) throws Exception {
        try {
            return lines.readLine();
        } catch (IOException e) {
            killed.get(1, TimeUnit.MINUTES);
            return null;
        }
    }

    private static CompletableFuture<Long> killLater(Process process, int millis) {
        return CompletableFuture.supplyAsync(() -> {
            List<ProcessHandle> workers = process.descendants().toList();
            long now = System.nanoTime();
            process.destroyForcibly();
            workers.forEach(worker -> worker.onExit().orTimeout(1, TimeUnit.MINUTES).join());
            return now;
        }, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    /** What was found is at least what was there before the kill, and what is done now must be found next. */
    private void check(List<String> said, long killed) {
        String[] found = said.getFirst().split(" ");
        assertThat(found[0]).isEqualTo("found");
        assertThat(Integer.parseInt(found[1])).as("edits, %s", said.getFirst()).isGreaterThanOrEqualTo(edits);
        assertThat(Integer.parseInt(found[2])).as("runs, %s", said.getFirst()).isGreaterThanOrEqualTo(runs);
        recovered += found[3].equals("recovered") ? 1 : 0;
        edits = Math.max(Integer.parseInt(found[1]), mustBeThere(said, "edit ", killed - MOST_LOST));
        runs = Math.max(Integer.parseInt(found[2]), mustBeThere(said, "run ", killed - MOST_LOST));
    }

    private static int mustBeThere(List<String> said, String kind, long until) {
        return said.stream().filter(line -> line.startsWith(kind)).map(line -> line.split(" "))
                .filter(parts -> Long.parseLong(parts[2]) < until)
                .mapToInt(parts -> Integer.parseInt(parts[1])).max().orElse(0);
    }

    private void checkFiles() throws Exception {
        Path file = DrivenWindow.project(folder);
        for (Path one : List.of(file, folder.resolve("work.backup.tidecast"))) {
            if (Files.exists(one)) {
                Project project = ProjectFile.read(one);
                for (Run run : project.runs().runs()) {
                    assertThat(run.content().result()).isNotNull();
                    assertThat(run.content().networks()).isNotEmpty();
                }
            }
        }
        Path workbook = DrivenWindow.exported(folder, "xlsx");
        if (Files.exists(workbook)) {
            try (Workbook read = WorkbookFactory.create(workbook.toFile(), null, true)) {
                assertThat(StreamSupport.stream(read.getSheet("Forecast").spliterator(), false)
                        .filter(row -> row.getCell(1) != null && row.getCell(1).getCellType() == CellType.NUMERIC)
                        .count()).isGreaterThanOrEqualTo(12);
            }
        }
        Path table = DrivenWindow.exported(folder, "csv");
        if (Files.exists(table)) {
            assertThat(Files.readAllLines(table)).hasSizeGreaterThanOrEqualTo(13);
            assertThat(Files.readString(table)).endsWith("\n");
        }
        Path picture = DrivenWindow.exported(folder, "png");
        if (Files.exists(picture)) {
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(2_400);
        }
    }

    /** What the window wrote to its log, which has the failure of an unanswered wait. */
    private String log() throws IOException {
        try (Stream<Path> logs = Files.walk(folder.resolve("state"))) {
            StringBuilder all = new StringBuilder(Files.readString(folder.resolve("driven.log")));
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                all.append(log.getFileName()).append(":\n").append(Files.readString(log));
            }
            return all.toString();
        }
    }

    private Process start(int seed, Phase often) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
                "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                DrivenWindow.class.getName(), folder.toString(), Integer.toString(seed), often.name())
                .redirectError(folder.resolve("driven.log").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.start();
    }
}
