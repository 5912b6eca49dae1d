package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was fitted travels with the weights: a stored run forecasts the same, however the program fits by then. */
class StoredFitTest {

    private static final double ROUNDING = 1e-6;

    private static Forecaster forecaster;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        forecaster = new Forecaster(new Dl4jTrainer());
    }

    @AfterAll
    static void close() {
        forecaster.close();
    }

    /** Sales and a price, and a run of the network alone. */
    static Project trained() throws SayableException {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2010, 1, 1, 0, 0), Frequency.MONTHLY, 120);
        TimeSeries price = new TimeSeries("price", axis,
                IntStream.range(0, 120).mapToDouble(t -> 5 + Math.cos(t / 7.0)).toArray());
        TimeSeries sales = new TimeSeries("sales", axis, IntStream.range(0, 120).mapToDouble(t ->
                (100 + t) * (1 + 0.3 * Math.sin(Math.PI * t / 6)) + 9 * Math.cos(t / 7.0) + t * 37 % 11).toArray());
        ProjectData data = new ProjectData("sales.csv", ImportOptions.AUTOMATIC,
                new SeriesTable(axis, List.of(sales, price)), "sales", List.of("price"));
        ForecastJob job = data.job(Defaults.forSeries(sales, Preset.QUICK, 12, List.of(12))
                .with(Settings.ROLE, NetworkRole.NETWORK_ONLY).with(Settings.EPOCHS, 20));
        ForecastResult result = forecaster.forecast(job, TrainingObserver.NONE);
        RunList runs = RunList.EMPTY.add(Instant.parse("2026-12-01T00:00:00Z"), data.fingerprint(),
                new RunOrigin("sales.csv", List.of("price")), result);
        return new Project(Optional.of(data), Optional.of(job.settings()), runs, Map.of());
    }

    private static ForecastResult again(Project project) throws SayableException {
        Run run = project.runs().latest().orElseThrow();
        ForecastJob job = project.data().orElseThrow().job(run.summary().settings()).with(PretrainedNetworks.of(
                run.content().result(), run.content().networks(), run.data().points()));
        return forecaster.forecast(job, TrainingObserver.NONE);
    }

    private static void assertSame(TimeSeries found, TimeSeries expected) {
        assertThat(found.axis()).isEqualTo(expected.axis());
        for (int k = 0; k < expected.size(); k++) {
            assertThat(found.value(k)).isEqualTo(expected.value(k), within(ROUNDING * expected.value(k)));
        }
    }

    /** The file was saved when the fit was first stored. It is never made anew: it stands for the files of users. */
    @Test
    void aRunOfAnEarlierVersionForecastsAsItDid() throws Exception {
        Project stored = ProjectFile.read(golden());
        Run run = stored.runs().latest().orElseThrow();
        assertThat(run.content().result().fitted()).isPresent();
        assertSame(again(stored).forecast().network().orElseThrow(),
                run.content().result().forecast().network().orElseThrow());
        assertSame(again(stored).forecast().values(), run.content().result().forecast().values());
    }

    /** Figures that no fit would give: they are used all the same, and go on into the next run. */
    @Test
    void whatIsStoredIsUsedAndNotFittedAgain() throws Exception {
        Path file = golden();
        TimeSeries before = again(ProjectFile.read(file)).forecast().network().orElseThrow();
        replace(file, "(\"columns\":\\[\\{\"mean\":)[0-9.]+", "$19.0");
        ForecastResult after = again(ProjectFile.read(file));
        assertThat(after.forecast().network().orElseThrow()).isNotEqualTo(before);
        assertThat(after.fitted().orElseThrow().inputs().columns().getFirst().mean()).isEqualTo(9);
    }

    @Test
    void aFitOfANewerProgramAndNoneAreMadeAgain() throws Exception {
        Path file = golden();
        replace(file, "(\"fit\":\\{\"version\":)1", "$12");
        Project newer = ProjectFile.read(file);
        assertThat(newer.runs().latest().orElseThrow().content().result().fitted()).isEmpty();
        assertThat(again(newer).fitted()).isPresent();

        replace(golden(), "\"fit\":", "\"other\":");
        Project older = ProjectFile.read(file);
        assertThat(older.runs().latest().orElseThrow().content().result().fitted()).isEmpty();
        assertThat(again(older).fitted()).isPresent();
    }

    @Test
    void itIsSavedAndReadToTheLastDigit() throws SayableException {
        Path file = folder.resolve("new.tidecast");
        Project project = trained();
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(project);
        }
        ForecastResult read = ProjectFile.read(file).runs().latest().orElseThrow().content().result();
        assertThat(read.fitted()).isPresent().isEqualTo(
                project.runs().latest().orElseThrow().content().result().fitted());
        assertThat(again(ProjectFile.read(file)).forecast().values()).isEqualTo(read.forecast().values());
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        Pieces.rewrite(file, entries -> entries.computeIfPresent("runs/1/result.json", (name, json) -> {
            String text = new String(json, StandardCharsets.UTF_8);
            String changed = text.replaceFirst(pattern, by);
            assertThat(changed).isNotEqualTo(text);
            return changed.getBytes(StandardCharsets.UTF_8);
        }));
    }

    private Path golden() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("fitted-3.tidecast")) {
            assertThat(golden).isNotNull();
            return Files.write(folder.resolve("fitted.tidecast"), golden.readAllBytes());
        }
    }
}
