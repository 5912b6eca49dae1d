package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects of thousands of columns are read quickly, and projects that claim to be endless are refused. */
class LargeProjectsTest {

    private static final Duration BOUND = Duration.ofSeconds(120);
    private static final int COLUMNS = 20_000;

    @TempDir
    private Path folder;

    private static Project wide(int columns) {
        TimeAxis axis = TimeAxis.index(20);
        List<TimeSeries> series = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            series.add(new TimeSeries("v" + column, axis, IntStream.range(0, 20).mapToDouble(i -> i * i % 7).toArray()));
        }
        List<String> inputs = series.stream().skip(1).map(TimeSeries::name).toList();
        return Project.EMPTY.withData(new ProjectData("wide.csv", ImportOptions.AUTOMATIC, new SeriesTable(axis, series),
                "v0", inputs));
    }

    private Path saved(Project project) throws SayableException {
        Path path = folder.resolve("large.tidecast");
        try (ProjectFile file = ProjectFile.open(path)) {
            file.save(project);
        }
        return path;
    }

    @Test
    void aProjectOfThousandsOfColumnsIsOpenedOnce() throws Exception {
        Project project = wide(COLUMNS);
        Path file = saved(project);
        assertThat(assertTimeoutPreemptively(BOUND, () -> ProjectFile.read(file)).data()).isEqualTo(project.data());
    }

    @Test
    void everyOriginOfALongHorizonIsReadAgain() throws Exception {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.HOURLY, 1_500);
        TimeSeries values = new TimeSeries("load", axis, new double[1_500]);
        Map<Method, TimeSeries> forecasts = Arrays.stream(Method.values()).limit(9)
                .collect(Collectors.toMap(method -> method, method -> values));
        List<Band> bands = List.of(new Band(80, values, values), new Band(95, values, values));
        List<Backtest.Origin> origins = IntStream.range(0, 200)
                .mapToObj(i -> new Backtest.Origin(i, values, forecasts, bands)).toList();
        ForecastResult sample = SampleRuns.result(8, 1);
        ForecastResult large = new ForecastResult(sample.forecast(), new Backtest(origins), sample.accuracy(),
                sample.verdict(), sample.epochs(), sample.settings(), sample.steps(), false, List.of(), sample.device(), 1);
        Project project = SampleProjects.withRuns(0);
        RunList runs = RunList.EMPTY.add(Instant.EPOCH, project.data().orElseThrow().fingerprint(), RunOrigin.UNKNOWN, large);

        Run read = ProjectFile.read(saved(project.withRuns(runs))).runs().find(1).orElseThrow();

        assertThat(read.content().result().backtest()).isEqualTo(large.backtest());
    }

    @Test
    void aRecoveryCopyReadsWhatWasSavedBeforeAtOneOpening() throws Exception {
        Project project = wide(COLUMNS);
        FolderEntries copy = new FolderEntries(Files.createDirectory(folder.resolve("copy")), Optional.of(saved(project)));
        assertThat(assertTimeoutPreemptively(BOUND, () -> {
            try (Entries.Opened opened = copy.open()) {
                return new ProjectReader(copy, opened).read(HeaderForm.CURRENT);
            }
        }).data()).isEqualTo(project.data());
    }

    @Test
    void piecesOfARecoveryCopyComeFromTheProjectFileToo() throws Exception {
        Path file = saved(SampleProjects.withRuns(1));
        FolderEntries entries = new FolderEntries(Files.createDirectory(folder.resolve("copy")), Optional.of(file));
        Files.writeString(folder.resolve("copy").resolve("own.json"), "own");
        try (Entries.Opened opened = entries.open()) {
            assertThat(opened.read("own.json", 100)).asString(StandardCharsets.UTF_8).isEqualTo("own");
            assertThat(opened.read(EntryNames.HEADER, 4_096)).isNotEmpty();
            assertThat(opened.read(EntryNames.PROJECT, 1 << 20)).isNotEmpty();
            assertThatThrownBy(() -> opened.read("none.json", 10)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "2147483647", "100000000"})
    void rowsWithoutEndAreRefused(String points) throws Exception {
        Path file = saved(SampleProjects.withRuns(1));
        changeIndex(file, index -> index.replaceFirst("\"points\":60", "\"points\":" + points));
        refused("project.file.too-large", file);
        changeIndex(file, index -> index.replaceFirst("\"columns\":\\[.*?\\]", "\"columns\":[]"));
        refused("project.file.too-large", file);
    }

    @Test
    void columnsWithoutEndAreRefused() throws Exception {
        Path file = saved(SampleProjects.withRuns(1));
        changeIndex(file, index -> {
            String values = index.replaceFirst("(?s).*?\"values\":\"(.*?)\".*", "$1");
            return index.replaceFirst("\"columns\":\\[.*?\\]", IntStream.range(0, 200_000)
                    .mapToObj(i -> "{\"name\":\"v" + i + "\",\"values\":\"" + values + "\"}")
                    .collect(Collectors.joining(",", "\"columns\":[", "]"))).replaceFirst("\"points\":60", "\"points\":0");
        });
        refused("project.file.too-large", file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[],", "{},", "1,", "\"\",", "[[[[[]]]]],"})
    void anIndexOfBracketsTakesNoMemory(String piece) throws Exception {
        Path file = saved(SampleProjects.withRuns(1));
        String pieces = piece.repeat((30 << 20) / piece.length());
        changeIndex(file, index -> index.replaceFirst("\"view\":\\{", "\"more\":[" + pieces + "0],\"view\":{"));
        refused("project.file.damaged", file);
    }

    @Test
    void entriesByTheTenThousandAreRefused() throws Exception {
        Path file = saved(SampleProjects.withRuns(1));
        addEntries(file, 50_000);
        refused("project.file.too-large", file);
    }

    private static void refused(String key, Path file) {
        assertTimeoutPreemptively(BOUND, () -> assertThatThrownBy(() -> ProjectFile.read(file)).isInstanceOfSatisfying(
                SayableException.class, failure -> assertThat(failure.text().key()).isEqualTo(key)));
    }

    private static void changeIndex(Path file, UnaryOperator<String> change) throws IOException {
        rewrite(file, 0, change);
    }

    private static void addEntries(Path file, int count) throws IOException {
        rewrite(file, count, index -> index);
    }

    private static void rewrite(Path file, int more, UnaryOperator<String> change) throws IOException {
        Path other = file.resolveSibling("other.zip");
        try (ZipFile source = new ZipFile(file.toFile()); ZipOutputStream zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(other)))) {
            for (ZipEntry entry : Collections.list(source.entries())) {
                byte[] piece = source.getInputStream(entry).readAllBytes();
                if (!entry.getName().startsWith("more/")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(entry.getName().equals(EntryNames.PROJECT)
                            ? change.apply(new String(piece, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : piece);
                }
            }
            for (int i = 0; i < more; i++) {
                zip.putNextEntry(new ZipEntry("more/" + i));
            }
        }
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
