package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.SayableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that edits, autosaves and saves is killed at random moments; at most 5 seconds of work may be lost. */
class KilledWindowTest {

    private static final long MOST_LOST = 5_000_000_000L;

    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void fiftyKills() throws Exception {
        killAndRecover(50, new Random(11));
    }

    @Test
    void aSecondWindowReadsOnlyUntilTheFirstIsKilled() throws Exception {
        Path file = folder.resolve("sales.tidecast");
        Process first = start();
        try (BufferedReader lines = first.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("writable");
            try (ProjectFile second = ProjectFile.open(file)) {
                assertThat(second.readOnly()).isTrue();
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
        try (ProjectFile third = ProjectFile.open(file)) {
            assertThat(third.readOnly()).isFalse();
        }
    }

    private void killAndRecover(int times, Random random) throws Exception {
        for (int i = 0; i < times; i++) {
            Process process = start();
            List<String> said = new ArrayList<>();
            Thread listener = Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(said::add));
            Thread.sleep(400 + random.nextInt(6_000));
            long killed = System.nanoTime();
            process.destroyForcibly().waitFor();
            listener.join();
            check(said, killed);
        }
    }

    private void check(List<String> said, long killed) throws SayableException, IOException {
        int mustHave = said.stream().filter(line -> line.contains(" ")).map(line -> line.split(" "))
                .filter(parts -> parts.length == 2 && Long.parseLong(parts[1]) < killed - MOST_LOST)
                .mapToInt(parts -> Integer.parseInt(parts[0])).max().orElse(0);
        int found = 0;
        for (RecoveredProject left : new Recovery(folder.resolve("recovery")).leftBehind()) {
            Project project = left.read();
            found = Math.max(found, count(project));
            assertThat(left.missing(project)).isZero();
            allRunsOpen(project);
            left.discard();
        }
        Path file = folder.resolve("sales.tidecast");
        if (Files.exists(file)) {
            Project project = ProjectFile.read(file);
            found = Math.max(found, count(project));
            allRunsOpen(project);
            Files.delete(file);
        }
        assertThat(found).isGreaterThanOrEqualTo(mustHave);
    }

    private static int count(Project project) {
        return Integer.parseInt(project.view().get("count"));
    }

    private static void allRunsOpen(Project project) throws SayableException {
        for (Run run : project.runs().runs()) {
            assertThat(run.content().result()).isNotNull();
            assertThat(run.content().networks()).isNotEmpty();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), EditingProcess.class.getName(),
                folder.resolve("recovery").toString(), folder.resolve("sales.tidecast").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
