package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.files.LockFile;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    private final CapturedConsole captured = new CapturedConsole();
    private String typed = "";
    private final AtomicInteger engines = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            StringBuilder lines = new StringBuilder("date,value\n");
            for (int t = 0; t < 60; t++) {
                lines.append(LocalDate.of(2019, 1, 1).plusMonths(t)).append(',')
                        .append(100 + t + 10 * Math.sin(t * Math.PI / 6) + name.charAt(0)).append('\n');
            }
            Files.writeString(folder.resolve(name + ".csv"), lines);
        }
        Files.writeString(folder.resolve("broken.csv"), "date,value\n2020-01-01,apples\n2020-01-02,pears\n");
        Files.writeString(folder.resolve("plain.csv"), "value\n" + "1\n2\n3\n4\n".repeat(10));
    }

    private int run(String manifest, String... more) throws IOException {
        Path file = folder.resolve("manifest.csv");
        Files.writeString(file, manifest);
        Console console = captured.console(Locale.ENGLISH, typed);
        BatchCommand command = new BatchCommand(console, new FileSeriesReader(), this::engine, this::engine);
        List<String> arguments = new ArrayList<>(List.of("batch", file.toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--out")) {
            arguments.addAll(List.of("--out", out().toString()));
        }
        return new CommandRunner(console, Map.of("batch", command)).run(arguments.toArray(String[]::new));
    }

    private Engine engine() {
        engines.incrementAndGet();
        return new Forecaster(new RidgeTrainer());
    }

    private Path out() {
        return folder.resolve("out.csv");
    }

    @Test
    void forecastsEverySeriesInTheOrderOfTheManifest() throws IOException {
        int code = run("file,unique_id,horizon,m,freq\nc.csv,C,3,12,M\na.csv,A,2,,\nplain.csv,P,4,4,Q\n",
                "--jobs", "2");
        assertThat(code).as(captured.err()).isZero();
        List<String> lines = Files.readAllLines(out());
        assertThat(lines).hasSize(10);
        assertThat(lines.getFirst()).isEqualTo("unique_id,step,yhat,lo,hi");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0] + line.split(",")[1]))
                .containsExactly("C1", "C2", "C3", "A1", "A2", "P1", "P2", "P3", "P4");
        assertThat(lines.stream().skip(1)).allSatisfy(line -> {
            String[] cells = line.split(",");
            assertThat(Double.parseDouble(cells[2])).isBetween(Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]));
        });
        assertThat(engines).hasValue(2);
    }

    /** The last months of a lie near 256, so a quarter sums up to about 768. */
    @Test
    void seriesCanBeResampled() throws IOException {
        assertThat(run("file,unique_id,horizon\na.csv,A,1\n", "--resample", "quarter", "--resample-rule", "sum"))
                .as(captured.err()).isZero();
        assertThat(Double.parseDouble(Files.readAllLines(out()).get(1).split(",")[2])).isBetween(650.0, 900.0);
    }

    /** The password is asked for once, whatever the number of files; it opens those that have one. */
    @Test
    void protectedWorkbooksAreOpenedWithThePasswordThatIsHandedOver() throws IOException {
        ProtectedWorkbook.write(folder.resolve("p.xls"), Files.readAllLines(folder.resolve("a.csv")), "Gezeiten 潮");
        ProtectedWorkbook.write(folder.resolve("q.xls"), Files.readAllLines(folder.resolve("b.csv")), "Gezeiten 潮");
        String manifest = "file,unique_id,horizon\np.xls,P,2\na.csv,A,2\nq.xls,Q,2\n";
        assertThat(run(manifest)).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err()).contains("protected by a password").contains("2 failed");
        typed = "";
        assertThat(run(manifest, "--password")).isEqualTo(ExitCode.USAGE);
        assertThat(captured.err()).contains("No password was given");
        typed = "wrong\n";
        assertThat(run(manifest, "--password")).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err()).contains("does not open");
        typed = "Gezeiten 潮\r\n";
        assertThat(run(manifest, "--password", "--jobs", "2")).as(captured.err()).isZero();
        assertThat(Files.readAllLines(out()).stream().skip(1).map(line -> line.split(",")[0]))
                .containsExactly("P", "P", "A", "A", "Q", "Q");
        assertThat(Files.readString(folder.resolve("out.csv.batch"))).doesNotContain("Gezeiten");
    }

    @Test
    void aBadSeriesIsToldAndTheRestGoesOn() throws IOException {
        int code = run("file,unique_id,horizon\nbroken.csv,X,3\nmissing.csv,Y,3\na.csv,A,2\n");
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readAllLines(out())).hasSize(3);
        assertThat(captured.err()).contains("X: ").contains("Y: ").contains("2 failed").doesNotContain("Exception");
    }

    /** Otherwise the first series of the file would be forecast under the names of all. */
    @Test
    void aLongTableGivesTheSeriesOfTheIdAndNoOther() throws IOException {
        StringBuilder lines = new StringBuilder("store,date,sales\n");
        for (String store : List.of("Berlin", "Munich")) {
            for (int t = 0; t < 40; t++) {
                lines.append(store).append(',').append(LocalDate.of(2019, 1, 1).plusMonths(t)).append(',')
                        .append(store.equals("Munich") ? 5000 + t : 100 + t).append('\n');
            }
        }
        Files.writeString(folder.resolve("stores.csv"), lines);
        run("file,unique_id,horizon\nstores.csv,Munich,1\nstores.csv,Berlin,1\nstores.csv,Rome,1\n");
        List<String> rows = Files.readAllLines(out());
        assertThat(rows).hasSize(3);
        assertThat(Double.parseDouble(rows.get(1).split(",")[2])).isBetween(4000.0, 6000.0);
        assertThat(Double.parseDouble(rows.get(2).split(",")[2])).isBetween(50.0, 300.0);
        assertThat(captured.err()).contains("unique_id must name one of them, from Berlin to Munich");
    }

    @Test
    void goesOnWhereItWasCutOff() throws IOException {
        String manifest = "file,unique_id,horizon\nb.csv,B,2\na.csv,A,2\n";
        run(manifest);
        List<String> whole = Files.readAllLines(out());
        String kept = "A,1,111.0,1.0,222.0\nA,2,112.0,1.0,222.0\n";
        Files.writeString(out(), "unique_id,step,yhat,lo,hi\n" + kept + "B,1,5.0,4.0,6.0\nB,2,5.0,4.0,6");
        int code = run(manifest);
        assertThat(code).as(captured.err()).isZero();
        assertThat(Files.readString(out())).endsWith(kept);
        assertThat(Files.readAllLines(out()).subList(0, 3)).isEqualTo(whole.subList(0, 3));
        assertThat(captured.err()).contains("1 there already");
    }

    @Test
    void aFileThatIsNoOutputIsLeftAlone() throws IOException {
        Files.writeString(out(), "customer,turnover\nA,1\n");
        assertThat(run("file,unique_id,horizon\na.csv,A,2\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(Files.readString(out())).isEqualTo("customer,turnover\nA,1\n");
        assertThat(captured.err()).contains("is not the output of a batch");
    }

    @Test
    void rowsOfOtherSettingsAreNotMixed() throws IOException {
        String manifest = "file,unique_id,horizon\na.csv,A,2\n";
        run(manifest, "--level", "80");
        String before = Files.readString(out());
        assertThat(run(manifest, "--level", "90")).isEqualTo(ExitCode.REJECTED);
        assertThat(run(manifest, "--level", "80", "--preset", "quick")).isEqualTo(ExitCode.REJECTED);
        assertThat(Files.readString(out())).isEqualTo(before);
        assertThat(captured.err()).contains("was made with --level 80 --preset balanced;");
    }

    @Test
    void rowsGatheredIntoOtherStepsAreNotMixed() throws IOException {
        String manifest = "file,unique_id,horizon\na.csv,A,2\n";
        run(manifest, "--resample", "quarter", "--resample-rule", "sum");
        String before = Files.readString(out());
        assertThat(run(manifest)).isEqualTo(ExitCode.REJECTED);
        assertThat(run(manifest, "--resample", "year", "--resample-rule", "sum")).isEqualTo(ExitCode.REJECTED);
        assertThat(run(manifest, "--resample", "quarter", "--resample-rule", "last")).isEqualTo(ExitCode.REJECTED);
        assertThat(Files.readString(out())).isEqualTo(before);
        assertThat(captured.err()).contains("--level 95 --preset balanced --resample quarterly --resample-rule sum;");
        assertThat(run(manifest, "--resample", "quarter", "--resample-rule", "sum")).isZero();
        assertThat(Files.readString(out())).isEqualTo(before);
    }

    @Test
    void rowsThatAnEarlierVersionMadeWithoutResamplingAreGoneOnWith() throws IOException {
        String manifest = "file,unique_id,horizon\na.csv,A,2\n";
        run(manifest);
        Path origin = folder.resolve("out.csv.batch");
        String written = Files.readString(origin);
        Files.writeString(origin, written.replaceAll("\"resampling\":[^,]*,", ""));
        assertThat(Files.readString(origin)).isNotEqualTo(written);
        assertThat(run(manifest)).as(captured.err()).isZero();
        assertThat(captured.err()).contains("1 there already");
        Files.writeString(origin, written.replaceAll("\"resampling\":[^,]*,", ""));
        assertThat(run(manifest, "--resample", "quarter")).isEqualTo(ExitCode.REJECTED);
    }

    @Test
    void seriesOfAnotherManifestAreNotThrownAway() throws IOException {
        run("file,unique_id,horizon\na.csv,A,2\nb.csv,B,2\n");
        String before = Files.readString(out());
        assertThat(run("file,unique_id,horizon\na.csv,A,2\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(Files.readString(out())).isEqualTo(before);
    }

    @Test
    void aSeriesWhoseLineOrFileChangedIsForecastAgain() throws IOException {
        run("file,unique_id,horizon\na.csv,A,2\nb.csv,B,2\nc.csv,C,2\n");
        List<String> before = Files.readAllLines(out());
        Files.writeString(folder.resolve("c.csv"), "2024-01-01,500\n", StandardOpenOption.APPEND);
        assertThat(run("file,unique_id,horizon\na.csv,A,2\na.csv,B,2\nc.csv,C,2\n")).isZero();
        List<String> after = Files.readAllLines(out());
        assertThat(captured.err()).contains("1 there already");
        assertThat(after.subList(1, 3)).isEqualTo(before.subList(1, 3));
        assertThat(after.get(3)).isNotEqualTo(before.get(3));
        assertThat(after.get(5)).isNotEqualTo(before.get(5));
    }

    @Test
    void manifestsThatCannotBeUsedAreRejected() throws IOException {
        assertThat(run("file,unique_id\na.csv,A\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(run("file,unique_id,horizon\na.csv,A,0\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(run("file,unique_id,horizon\na.csv,A,many\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(run("file,unique_id,horizon\na.csv,A,2\nb.csv,A,2\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err().lines()).hasSize(4);
        assertThat(run("file,unique_id,horizon\n", "--jobs", "0")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void idsNeitherComeToLifeInASpreadsheetNorInATerminal() throws IOException {
        String manifest = "unique_id,file,horizon\n=cmd|' /C calc'!A0,a.csv,2\n'=x,b.csv,2\n=x,c.csv,2\n"
                + "\u001B]0;owned\u0007\u202E,broken.csv,2\n";
        run(manifest);
        assertThat(Files.readAllLines(out())).extracting(line -> line.split(",")[0]).containsExactly("unique_id",
                "'=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0", "''=x", "''=x", "'=x", "'=x");
        assertThat(captured.err()).contains("\\u001B]0;owned\\u0007\\u202E").doesNotContain("\u001B", "\u0007", "\u202E");
        String before = Files.readString(out());
        int made = engines.get();
        run(manifest.lines().limit(4).collect(java.util.stream.Collectors.joining("\n")));
        assertThat(Files.readString(out())).isEqualTo(before);
        assertThat(engines.get()).isEqualTo(made);
    }

    @Test
    void aSecondBatchOnOneOutputIsRefusedAndALockLeftBehindIsNot() throws IOException {
        String manifest = "file,unique_id,horizon\na.csv,A,2\n";
        Path lock = LockFile.besides(folder.toRealPath().resolve("out.csv"));
        try (LockFile held = LockFile.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(run(manifest)).isEqualTo(ExitCode.FAILED);
            assertThat(captured.err()).contains("Another batch is writing").hasLineCount(1);
            assertThat(out()).doesNotExist();
        }
        Files.writeString(lock, "");
        assertThat(run(manifest)).as(captured.err()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatALinkNamesLikeOurFilesIsNotTouched() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        for (String name : List.of("out.csv.part", ".out.csv.lock", "out.csv.batch")) {
            Path link = Files.createSymbolicLink(folder.resolve(name), victim);
            run("file,unique_id,horizon\na.csv,A,2\n");
            assertThat(victim).as(name).hasContent("mine");
            Files.delete(link);
            Files.deleteIfExists(out());
            Files.deleteIfExists(folder.resolve("out.csv.batch"));
        }
    }

    @Test
    void nothingThatIsReadIsOverwritten() throws IOException {
        Path manifest = folder.resolve("manifest.csv");
        String lines = "file,unique_id,horizon\na.csv,A,2\n";
        String before = Files.readString(folder.resolve("a.csv"));
        for (Path out : List.of(manifest, folder.resolve("a.csv"), folder, folder.resolve("none").resolve("o.csv"))) {
            assertThat(run(lines, "--out", out.toString())).as(out.toString()).isEqualTo(ExitCode.USAGE);
        }
        assertThat(captured.err()).hasLineCount(4);
        assertThat(manifest).hasContent(lines);
        assertThat(folder.resolve("a.csv")).hasContent(before);
        Files.move(folder.resolve("a.csv"), folder.resolve("out.csv.batch"));
        assertThat(run("file,unique_id,horizon\nout.csv.batch,A,2\n")).isEqualTo(ExitCode.USAGE);
        assertThat(engines).hasValue(0);
    }

    @Test
    void aFileNameThatNoFileHasIsTold() throws IOException {
        assertThat(run("file,unique_id,horizon\na\0.csv,A,2\n")).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err()).contains("Line 2 of the manifest").doesNotContain("unexpected");
    }
}
