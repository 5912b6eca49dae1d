package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectData;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.project.RunOrigin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshedForecastTest {

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    static Path folder;
    private static Path project;
    private static ForecastResult trained;

    @BeforeAll
    static void trainAndSave() throws Exception {
        project = folder.resolve("sales.tidecast");
        Path file = write("sales.csv", 84, 0);
        ImportResult read = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        ProjectData data = new ProjectData(file.toString(), read.options(), read.table(), read.target(), List.of());
        ForecastSettings usual = Defaults.forSeries(data.targetSeries(), Preset.QUICK, 6);
        ForecastSettings settings = usual.with(Settings.HORIZON, 6)
                .with(Settings.ROLE, NetworkRole.NETWORK_ONLY)
                .with(new NetworkSettings(12, 4, 1, 0, 0.01, 32, 2, 2, 0.2, 7))
                .with(Settings.NETWORKS, 2).with(Settings.ORIGINS, 2);
        try (Engine engine = new Forecaster(new Dl4jTrainer())) {
            trained = engine.forecast(data.job(settings), TrainingObserver.NONE);
        }
        Project saved = Project.EMPTY.withData(data).withRuns(
                RunList.EMPTY.add(Instant.EPOCH, data.fingerprint(), RunOrigin.UNKNOWN, trained));
        try (ProjectFile open = ProjectFile.open(project)) {
            open.save(saved);
        }
    }

    @Test
    void theSameDataGivesTheStoredForecastToTheBit() throws Exception {
        ForecastJob job = new RefreshedForecast(project, new FileSeriesReader())
                .order(Optional.empty(), Optional.empty()).job();
        try (Engine engine = new Forecaster(new Dl4jTrainer())) {
            assertThat(engine.forecast(job, TrainingObserver.NONE).forecast().values())
                    .isEqualTo(trained.forecast().values());
        }
    }

    @Test
    void theMethodThatWasChosenForTheRunMakesTheForecast() throws Exception {
        Path chosen = folder.resolve("chosen.tidecast");
        Project read = ProjectFile.read(project);
        try (ProjectFile open = ProjectFile.open(chosen)) {
            open.save(read.withRuns(read.runs().choose(1, Method.DRIFT)));
        }
        assertThat(new RefreshedForecast(chosen, new FileSeriesReader()).order(Optional.empty(), Optional.empty())
                .method()).isEqualTo(Method.DRIFT);
        assertThat(ProjectFile.read(chosen).runs().latest().orElseThrow().chosen().forecast().values())
                .isEqualTo(trained.method(Method.DRIFT).orElseThrow().values());
    }

    @Test
    void aRunRepeatedFromTheProjectGivesItsForecastToTheBit() throws Exception {
        Project read = ProjectFile.read(project);
        Run run = read.runs().latest().orElseThrow();
        try (Engine engine = new Forecaster(new Dl4jTrainer())) {
            ForecastResult again = engine.forecast(read.data().orElseThrow().repeat(run).orElseThrow(),
                    TrainingObserver.NONE);
            assertThat(again.forecast()).isEqualTo(run.content().result().forecast());
            assertThat(again.networks()).isEqualTo(run.content().networks());
        }
    }

    @Test
    void anotherUserWithOtherThreadsGetsTheSameForecastWithoutTraining() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("other home").resolve("经纪"));
        Path copy = Files.copy(project, elsewhere.resolve("got.tidecast"));
        Path newer = write("newer.csv", 84, 0);
        Path out = elsewhere.resolve("forecast.xlsx");

        String said = inAProcessOfItsOwn(elsewhere, 3, "forecast", copy.toString(), "--data", newer.toString(),
                "--out", out.toString());

        assertThat(said).doesNotContain("epoch");
        double[] values = trained.forecast().values().values();
        try (Workbook read = WorkbookFactory.create(out.toFile(), null, true)) {
            double[] written = StreamSupport.stream(read.getSheet("Forecast").spliterator(), false)
                    .map(row -> row.getCell(1)).filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
                    .mapToDouble(Cell::getNumericCellValue).toArray();
            assertThat(written).hasSameSizeAs(values);
            for (int k = 0; k < values.length; k++) {
                assertThat(written[k]).isCloseTo(values[k], withinPercentage(1e-4)); // a float has 7 digits
            }
        }
    }

    private static String inAProcessOfItsOwn(Path home, int threads, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.home=" + home,
                "-XX:ActiveProcessorCount=" + threads, "-Duser.language=en", "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), "io.github.tidecast.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void newRowsAreForecastWithoutTraining() throws IOException {
        Path newer = write("newer.csv", 87, 0);
        Path out = folder.resolve("forecast.csv");

        assertThat(run(project.toString(), "--data", newer.toString(), "--out", out.toString()))
                .as(captured.err()).isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(out)).contains("2023-04-01").contains("2023-09-01");
        assertThat(captured.err()).doesNotContain("epoch");
    }

    @Test
    void theNetworkOfARunIsHandedOnAsAZip() {
        Path zip = folder.resolve("network.zip");
        Console console = captured.console(Locale.ENGLISH, false);

        assertThat(new CommandRunner(console, Map.of("network", new NetworkCommand(console)))
                .run("network", project.toString(), "--out", zip.toString())).isEqualTo(ExitCode.DONE);

        assertThat(zip).isNotEmptyFile();
    }

    @Test
    void otherDataIsRefused() throws IOException {
        assertThat(run(project.toString(), "--data", write("other.csv", 87, 5).toString()))
                .isEqualTo(ExitCode.REJECTED);
        assertThat(run(project.toString(), "--run", "7")).isEqualTo(ExitCode.REJECTED);
        assertThat(run(folder.resolve("sales.csv").toString(), "--run", "7", "--horizon", "3"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(captured.err().lines()).hasSize(3);
    }

    /** Until format 2 gaps were filled when a file was read, so that runs saw values where the file has none. */
    @Test
    void thatAnOlderVersionFilledGapsIsSaidAndNotThatTheDataAreOthers() throws Exception {
        Path newer = write("gap.csv", 87, 0);
        Files.writeString(newer, Files.readString(newer).replaceFirst("(?m)^2019-05-01,.*$", "2019-05-01,"));
        assertThat(run(project.toString(), "--data", newer.toString())).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err()).contains("older versions filled").contains("train again")
                .doesNotContain("other data");
    }

    @Test
    void aProtectedWorkbookIsOpenedWithThePasswordThatIsHandedOver() throws IOException {
        Path newer = ProtectedWorkbook.write(folder.resolve("newer.xls"),
                Files.readAllLines(write("plain.csv", 87, 0)), "Gezeiten 潮");
        String[] refresh = {"forecast", project.toString(), "--data", newer.toString()};
        assertThat(run(captured.console(Locale.ENGLISH, ""), refresh)).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err()).contains("protected by a password");
        String[] asking = {"forecast", project.toString(), "--data", newer.toString(), "--password"};
        assertThat(run(captured.console(Locale.ENGLISH, ""), asking)).isEqualTo(ExitCode.USAGE);
        assertThat(captured.err()).contains("No password was given");
        assertThat(run(captured.console(Locale.ENGLISH, "wrong\n"), asking)).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err()).contains("does not open");
        assertThat(run(captured.console(Locale.ENGLISH, "Gezeiten 潮\r\n"), asking)).as(captured.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(captured.out()).contains("2023-04");
    }

    private static Path write(String name, int rows, double shift) throws IOException {
        return Files.writeString(folder.resolve(name), "date,sales\n" + IntStream.range(0, rows).mapToObj(i ->
                LocalDate.of(2016, 1, 1).plusMonths(i) + "," + (shift + 100 + i + 20 * Math.sin(i * Math.PI / 6)))
                .collect(Collectors.joining("\n")));
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "forecast";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run(captured.console(Locale.ENGLISH, false), all);
    }

    private static int run(Console console, String... all) {
        return new CommandRunner(console, Map.of("forecast", new ForecastCommand(console, new FileSeriesReader(),
                device -> new Forecaster(new Dl4jTrainer())))).run(all);
    }
}
