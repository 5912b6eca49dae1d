package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two batches begin at once on one output, and in every second pair one of them is killed on the way: each series is
 * there once, whole, and a batch that was refused or killed goes on where the other stopped.
 */
@Tag("slow")
class PairsOfBatchesTest {

    private static final int PAIRS = 20;
    private static final int SERIES = 6;
    private static final int HORIZON = 4;
    /** Milliseconds after which one is killed, at most: about as long as a batch takes. */
    private static final int LONGEST = 2_000;

    @TempDir
    private Path folder;
    private Path manifest;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("sales.csv"), IntStream.range(0, 48).mapToObj(i ->
                "%d-%02d-01,%d".formatted(2020 + i / 12, i % 12 + 1, 100 + i + 10 * (i % 12)))
                .collect(Collectors.joining("\n", "date,sales\n", "\n")));
        manifest = Files.writeString(folder.resolve("manifest.csv"), IntStream.range(0, SERIES)
                .mapToObj(i -> "sales.csv,s" + i + ",sales," + HORIZON)
                .collect(Collectors.joining("\n", "file,unique_id,target,horizon\n", "\n")));
    }

    @Test
    void everySeriesIsThereOnce() throws Exception {
        Random random = new Random(8);
        int killed = 0;
        int refused = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Path place = Files.createDirectory(folder.resolve("pair" + pair));
            Path out = place.resolve("out.csv");
            List<Process> both = List.of(start(out), start(out));
            go(both);
            if (pair % 2 == 1) {
                both.getFirst().waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
                both.getFirst().destroyForcibly();
            }
            List<Integer> codes = new ArrayList<>();
            for (Process process : both) {
                codes.add(process.waitFor());
            }
            killed += codes.getFirst() == 137 ? 1 : 0;
            refused += codes.contains(ExitCode.FAILED) ? 1 : 0;
            assertThat(codes).as("pair %d", pair).allMatch(code -> code == 0 || code == ExitCode.FAILED || code == 137);
            if (pair % 2 == 0) {
                assertThat(codes).as("pair %d", pair).contains(ExitCode.DONE);
                check(place);
            }
            Process last = start(out);
            go(List.of(last));
            assertThat(last.waitFor()).isZero();
            check(place);
        }
        System.out.println(PAIRS + " pairs on one output, " + refused + " refusals, " + killed + " kills");
    }

    private static void check(Path place) throws IOException {
        List<String> rows = Files.readAllLines(place.resolve("out.csv"));
        assertThat(rows.stream().skip(1).map(row -> row.split(",")[0] + "/" + row.split(",")[1]))
                .containsExactlyElementsOf(IntStream.range(0, SERIES).boxed().flatMap(series ->
                        IntStream.rangeClosed(1, HORIZON).mapToObj(step -> "s" + series + "/" + step)).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",")).hasSize(5));
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("out.csv", "out.csv.batch");
        }
    }

    private Process start(Path out) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), BatchProcess.class.getName(), "batch",
                manifest.toString(), "--out", out.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Lets processes begin together, once all are up. */
    private static void go(List<Process> processes) throws IOException {
        for (Process process : processes) {
            assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
        }
        for (Process process : processes) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            CompletableFuture.runAsync(() -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> { }));
        }
    }
}
