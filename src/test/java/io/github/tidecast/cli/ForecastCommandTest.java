package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.importing.Question;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;

    @Test
    void jsonHoldsWhatOtherToolsBuildOn() throws IOException {
        assertThat(run("sales.csv", "--horizon", "6", "--preset", "quick", "--epochs", "2", "--level", "90", "--json"))
                .as(captured.err()).isEqualTo(ExitCode.DONE);
        JsonNode root = new ObjectMapper().readTree(captured.out());
        assertThat(root.get("forecast")).hasSize(6);
        JsonNode first = root.get("forecast").get(0);
        assertThat(first.get("time").asText()).isEqualTo("2024-01-01");
        assertThat(Stream.of("lo95", "lo90", "lo80", "value", "hi80", "hi90", "hi95")
                .map(name -> first.get(name).asDouble()).toList()).isSorted();
        assertThat(root.get("accuracy").get(0).get("method").asText()).isEqualTo("tidecast");
        assertThat(root.get("accuracy").get(0).get("mase").isNumber()).isTrue();
        assertThat(root.get("verdict").get("sentences").get(0).asText()).isNotEmpty();
        assertThat(root.get("steps").valueStream().map(JsonNode::asText))
                .contains("Forecast held at zero or above");
        assertThat(root.get("settings").get("epochs").asInt()).isEqualTo(2);
        assertThat(root.get("cycle").isNull()).isTrue();
        assertThat(root.get("device").get("name").asText()).isEqualTo("CPU");
        assertThat(root.get("seconds").asDouble()).isPositive();
    }

    @Test
    void aMethodOfTheTableCanBeTheForecast() throws IOException {
        Path out = folder.resolve("f.csv");
        assertThat(run("sales.csv", "--horizon", "6", "--preset", "quick", "--role", "backbone-only", "--method",
                "seasonal-naive", "--out", out.toString(), "--json")).as(captured.err()).isEqualTo(ExitCode.DONE);
        JsonNode root = new ObjectMapper().readTree(captured.out());
        assertThat(root.get("method").asText()).isEqualTo("seasonal-naive");
        assertThat(root.get("methods").get("seasonal-naive")).extracting(JsonNode::asDouble)
                .containsExactlyElementsOf(root.get("forecast").findValuesAsText("value").stream()
                        .map(Double::valueOf).toList());
        assertThat(root.get("methods").get("tidecast")).isNotEqualTo(root.get("methods").get("seasonal-naive"));
        assertThat(root.get("verdict").get("sentences").get(0).asText())
                .startsWith("You chose another forecast: Same month last year.");
        assertThat(Files.readAllLines(out)).last().asString().contains("2024-06-01");
    }

    @Test
    void aMethodThatTookNoPartIsRefusedAndTheOthersAreNamed() throws IOException {
        assertThat(run("sales.csv", "--horizon", "6", "--preset", "quick", "--role", "backbone-only", "--method",
                "network")).isEqualTo(ExitCode.REJECTED);
        assertThat(captured.err()).contains("network took no part here; choose one of: tidecast, combination, ")
                .contains("theta");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedDoesNot() throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        run("sales.csv", "--horizon", "6", "--preset", "quick", "--epochs", "3", "--seed", "7", "--out", first.toString());
        run("sales.csv", "--horizon", "6", "--preset", "quick", "--epochs", "3", "--seed", "7", "--out", second.toString());
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void filesAreWrittenAndProgressGoesToStderrInLines() throws IOException {
        Path chart = folder.resolve("chart.png");
        assertThat(run("sales.csv", "--horizon", "6", "--preset", "quick", "--epochs", "2", "--out",
                folder.resolve("f.xlsx").toString(), "--chart", chart.toString(), "--report", folder.resolve("r.pdf")
                .toString())).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("f.xlsx")).isNotEmptyFile();
        assertThat(Files.readAllBytes(folder.resolve("r.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.readAllBytes(chart)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(captured.out()).contains("Forecast held at zero or above.").contains("Lower 95 %")
                .contains("2024-06-01").contains("Same month last year");
        assertThat(captured.err()).doesNotContain("\r").contains("100 %");
        assertThat(captured.err().lines().count()).isBetween(5L, 60L);
    }

    @Test
    void everyWrongCallIsOneSentence() {
        wrong("nothing to forecast", ExitCode.USAGE);
        wrong("horizon is no number", ExitCode.USAGE, "sales.csv", "--horizon", "many");
        wrong("horizon outside", ExitCode.USAGE, "sales.csv", "--horizon", "0");
        wrong("hidden outside", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--hidden", "100000");
        wrong("season outside", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--season", "-1");
        wrong("ending", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--out", "f.docx");
        wrong("ending of the report", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--report", "f.png");
        wrong("folder", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--chart", folder.resolve("no/f.png").toString());
        wrong("logo", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--report-logo", folder.resolve("no.png").toString());
        wrong("section", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--report-sections", "summary,poem");
        wrong("range of the chart", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--chart-range", "0");
        wrong("method", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--method", "magic");
        wrong("preset", ExitCode.USAGE, "sales.csv", "--horizon", "3", "--preset", "lazy");
        wrong("column", ExitCode.REJECTED, "sales.csv", "--horizon", "3", "--inputs", "price");
        wrong("file", ExitCode.REJECTED, "rejected.csv", "--horizon", "3");
    }

    @Test
    void irregularTimesCanBeResampledBeforeTheyAreForecast() {
        List<ImportOptions> asked = new ArrayList<>();
        Console console = captured.console(Locale.ENGLISH, false);
        SeriesReader reader = (file, options, progress) -> {
            asked.add(options);
            return result(Path.of("rejected.csv"), options);
        };
        new CommandRunner(console, Map.of("forecast", new ForecastCommand(console, reader,
                device -> new Forecaster(new Dl4jTrainer())))).run("forecast", "times.csv", "--horizon", "3", "--sheet",
                "data", "--resample", "15min", "--resample-rule", "last");
        assertThat(asked).containsExactly(ImportOptions.AUTOMATIC.withSheet(Optional.of("data")).withResampling(
                Optional.of(new Resampling(Frequency.every(15, TimeUnit.MINUTE), Resampling.Rule.LAST))));
    }

    @Test
    void everyGuessOfTheImportCanBeDecided() {
        List<ImportOptions> asked = new ArrayList<>();
        SeriesReader reader = (file, options, progress) -> {
            asked.add(options);
            return result(Path.of("rejected.csv"), options);
        };
        new CommandRunner(captured.console(Locale.ENGLISH, false), Map.of("forecast", new ForecastCommand(
                captured.console(Locale.ENGLISH, false), reader, device -> new Forecaster(new Dl4jTrainer()))))
                .run("forecast", "times.csv", "--horizon", "3", "--date-order", "dmy", "--decimal", ",", "--delimiter",
                        ";", "--encoding", "GBK", "--header-row", "4", "--time-column", "Tag", "--duplicates", "sum");
        assertThat(asked).containsExactly(new ImportOptions(Optional.of("GBK"), Optional.of(';'),
                PerColumn.everywhere(','), PerColumn.everywhere(DateOrder.DMY), Optional.empty(), Optional.of(4),
                Optional.of("Tag"), Optional.empty(),
                Optional.empty(), Optional.of(DuplicateRule.SUM), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Filled from values that come later, a gap would train the network and count as an actual value. */
    @Test
    void gapsStayGapsAndHowTheyAreFilledIsASettingOfTheForecast() throws IOException {
        Path file = folder.resolve("gap.csv");
        Files.write(file, Stream.concat(Stream.of("day,sales"), IntStream.rangeClosed(1, 28)
                .mapToObj(day -> "2024-02-" + (day < 10 ? "0" : "") + day + "," + (day == 9 ? "" : day * day))).toList());
        List<ForecastJob> jobs = new ArrayList<>();
        Forecaster forecaster = new Forecaster(new Dl4jTrainer());
        Engine engine = new Engine() {
            @Override
            public Device device() {
                return forecaster.device();
            }

            @Override
            public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
                jobs.add(job);
                return forecaster.forecast(job, observer);
            }

            @Override
            public void close() {
                forecaster.close();
            }
        };
        assertThat(new CommandRunner(captured.console(Locale.ENGLISH, false), Map.of("forecast", new ForecastCommand(
                captured.console(Locale.ENGLISH, false), new FileSeriesReader(), device -> engine)))
                .run("forecast", file.toString(), "--horizon", "2", "--role", "backbone-only", "--gaps", "linear"))
                .as(captured.err()).isEqualTo(ExitCode.DONE);
        assertThat(jobs).hasSize(1);
        assertThat(jobs.getFirst().target().value(8)).isNaN();
        assertThat(jobs.getFirst().settings().get(Settings.GAP_FILLING)).isEqualTo(GapFilling.LINEAR);
    }

    @Test
    void aSeriesOfALongTableCanBeChosenAndTheChoiceIsSaid() {
        List<ImportOptions> asked = new ArrayList<>();
        Console console = captured.console(Locale.ENGLISH, false);
        SeriesReader reader = (file, options, progress) -> {
            asked.add(options);
            ImportResult read = result(file, options);
            return new ImportResult(read.outcome(), read.message(), read.encoding(), read.delimiter(), read.sheet(),
                    read.sheets(), read.timeColumn(), read.frequency(), read.target(), read.table(), read.columns(),
                    read.seriesIds(), read.problems(), List.of(new Question("series", List.of("Berlin", "Munich"),
                            "Munich", Text.of("importing.ask.series", 2))), options, read.preview(), read.notes());
        };
        new CommandRunner(console, Map.of("forecast", new ForecastCommand(console, reader,
                device -> new Forecaster(new Dl4jTrainer())))).run("forecast", "stores.csv", "--horizon", "3",
                "--series", "Munich", "--role", "backbone-only", "--preset", "quick");
        assertThat(asked).containsExactly(ImportOptions.AUTOMATIC.withSeries(Optional.of("Munich")));
        assertThat(captured.err()).contains("Taken: Munich. Possible: Berlin, Munich.");
    }

    @Test
    void helpTellsEveryOptionInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            CapturedConsole console = new CapturedConsole();
            assertThat(runner(console, locale).run("forecast", "--help")).isEqualTo(ExitCode.DONE);
            assertThat(console.out()).contains("--horizon", "--chart", "--season").doesNotContain("cli.");
        }
    }

    private void wrong(String what, int exitCode, String... arguments) {
        CapturedConsole console = new CapturedConsole();
        String[] all = Stream.concat(Stream.of("forecast"), Stream.of(arguments)).toArray(String[]::new);
        assertThat(runner(console, Locale.ENGLISH).run(all)).as(what).isEqualTo(exitCode);
        assertThat(console.err().lines()).as(what).hasSize(1);
        assertThat(console.out()).as(what).isEmpty();
    }

    private int run(String... arguments) {
        return runner(captured, Locale.ENGLISH)
                .run(Stream.concat(Stream.of("forecast"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static CommandRunner runner(CapturedConsole captured, Locale locale) {
        Console console = captured.console(locale, false);
        SeriesReader reader = (file, options, progress) -> result(file, options);
        return new CommandRunner(console, Map.of("forecast",
                new ForecastCommand(console, reader, device -> new Forecaster(new Dl4jTrainer()))));
    }

    private static ImportResult result(Path file, ImportOptions options) {
        boolean rejected = file.toString().startsWith("rejected");
        double[] values = IntStream.range(0, 96).mapToDouble(i -> 100 + i + 20 * Math.sin(i * Math.PI / 6)
                + 3 * Math.sin(i * 1.7)).toArray();
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2016, 1, 1, 0, 0), Frequency.MONTHLY, 96);
        List<TimeSeries> series = rejected ? List.of() : List.of(new TimeSeries("sales", axis, values));
        return new ImportResult(rejected ? ImportResult.Outcome.REJECT : ImportResult.Outcome.OK,
                Text.of("cli.description"), Optional.of("UTF-8"), Optional.of(','), Optional.empty(), List.of(),
                Optional.of("date"), Frequency.MONTHLY, "sales", new SeriesTable(axis, series),
                List.of(new ColumnInfo("sales", ColumnInfo.Type.NUMBER, 96, 0, "100", "195")), List.of(), List.of(),
                List.of(), options, List.of(), PointNotes.NONE);
    }
}
