package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tidecast.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {

    private static final String CONTRACT = "outcome message encoding delimiter sheet timeColumn frequency points missing"
            + " first last columns problems questions seasons cycle";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int inspect(Locale language, String... arguments) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new Texts(language), false);
        String[] words = new String[arguments.length + 1];
        words[0] = "inspect";
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new CommandRunner(console).run(words);
    }

    private JsonNode json(String... arguments) throws IOException {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        assertThat(inspect(Locale.ENGLISH, all)).isEqualTo(ExitCode.DONE);
        return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private String ambiguous() throws IOException {
        String rows = IntStream.rangeClosed(1, 12).mapToObj(i -> "%02d/03/2024;1.%d;%d%n".formatted(i, 100 + i, i * 7))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("a.csv"), "date;value;other\n" + rows).toString();
    }

    /** The extent of each sample as sample-data/SOURCES.md says it. */
    @ParameterizedTest
    @CsvSource({"air_passengers.csv,ok,monthly,144,0,1949-01-01,1960-12-01",
            "air_passengers.xlsx,ok,monthly,144,0,1949-01-01,1960-12-01",
            "sunspots_monthly.csv,ok,monthly,2820,0,1749-01-01,1983-12-01",
            "seattle_weather.csv,ok,daily,1461,0,2012-01-01,2015-12-31",
            "co2_mauna_loa.csv,warn,monthly,746,5,1958-03-01,2020-04-01",
            "us_employment.csv,ok,monthly,120,0,2006-01-01,2015-12-01",
            "dutch_retail_sales.csv,ok,monthly,425,0,1960-05-01,1995-09-01",
            "electricity_england_wales.csv,ok,every 30 minutes,4032,0,2000-06-05T00:00,2000-08-27T23:30",
            "european_stock_indices.csv,ok,none,1860,0,1,1860"})
    void understandsTheSamples(String file, String outcome, String frequency, int points, int missing, String first,
                               String last) throws IOException {
        JsonNode json = json("sample-data/" + file);
        assertThat(json.get("outcome").asText()).isEqualTo(outcome);
        assertThat(json.get("frequency").asText()).isEqualTo(frequency);
        assertThat(json.get("points").asInt()).isEqualTo(points);
        assertThat(json.get("missing").asInt()).isEqualTo(missing);
        assertThat(json.get("first").asText()).isEqualTo(first);
        assertThat(json.get("last").asText()).isEqualTo(last);
    }

    @Test
    void keepsTheContract() throws IOException {
        JsonNode json = json(ambiguous());
        assertThat(json.properties().stream().map(java.util.Map.Entry::getKey)).containsExactly(CONTRACT.split(" "));
        assertThat(json.get("sheet").isNull()).isTrue();
        assertThat(json.get("columns").get(1).properties().stream().map(java.util.Map.Entry::getKey))
                .contains("name", "type", "points", "missing", "first", "last");
        assertThat(json.get("questions").findValuesAsText("code")).containsExactlyInAnyOrder("decimal", "date-order");
        assertThat(json.get("questions").get(0).get("options").isArray()).isTrue();
    }

    @Test
    void optionsOverrideEachGuess() throws IOException {
        JsonNode json = json(ambiguous(), "--date-order", "mdy", "--decimal", ",", "--delimiter", "semicolon",
                "--encoding", "windows-1252", "--header-row", "1", "--time-column", "date", "--target", "value",
                "--duplicates", "last");
        assertThat(json.get("questions")).isEmpty();
        assertThat(json.get("encoding").asText()).isEqualTo("windows-1252");
        assertThat(json.get("frequency").asText()).isEqualTo("monthly");
        assertThat(json.get("columns").get(1).get("first").asText()).isEqualTo("1101");
    }

    @Test
    void noTimeColumnCanBeAskedFor() throws IOException {
        JsonNode json = json(ambiguous(), "--time-column", "-", "--decimal", ".");
        assertThat(json.get("timeColumn").isNull()).isTrue();
        assertThat(json.get("last").asText()).isEqualTo("12");
    }

    @Test
    void aRejectedFileGivesOneSentenceAndAnExitCodeOfItsOwn() throws IOException {
        String file = Files.writeString(folder.resolve("empty.csv"), "").toString();
        assertThat(inspect(Locale.ENGLISH, file, "--json")).isEqualTo(ExitCode.REJECTED);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("The file is empty; choose a file with a table of times and values.");
        assertThat(new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("outcome").asText())
                .isEqualTo("reject");
    }

    @Test
    void aMissingFileIsRejectedToo() {
        assertThat(inspect(Locale.ENGLISH, folder.resolve("gone.csv").toString())).isEqualTo(ExitCode.REJECTED);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("gone.csv does not exist");
    }

    @Test
    void speaksToPeopleInTheirLanguage() {
        assertThat(inspect(Locale.SIMPLIFIED_CHINESE, "sample-data/co2_mauna_loa.csv")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("co2_ppm\uff1a746 \u4e2a\u70b9\uff08\u7f3a\u5931 5 \u4e2a\uff09");
    }

    private String irregular() throws IOException {
        String rows = IntStream.of(0, 1, 3, 9, 10, 14, 15, 16, 22, 30, 31, 33, 40)
                .mapToObj(day -> java.time.LocalDate.of(2024, 1, 1).plusDays(day) + "," + (day + 1) + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("i.csv"), "date,value\n" + rows).toString();
    }

    @Test
    void irregularTimesAreKeptWithAnOfferToResample() throws IOException {
        JsonNode json = json(irregular());
        assertThat(json.get("outcome").asText()).isEqualTo("warn");
        assertThat(json.get("frequency").asText()).isEqualTo("irregular");
        assertThat(json.get("points").asInt()).isEqualTo(13);
        assertThat(json.get("problems").findValuesAsText("code")).contains("irregular");
        JsonNode question = json.get("questions").get(0);
        assertThat(question.get("code").asText()).isEqualTo("resample");
        assertThat(question.get("chosen").asText()).isEqualTo("keep");
        assertThat(question.get("options").valueStream().map(JsonNode::asText)).contains("keep", "daily", "weekly");
    }

    /** Days 1, 2, 4, 10, 11, 15, 16, 17, 23, 31, 32, 34, 41 of the year 2024, whose first day is a Monday. */
    @ParameterizedTest
    @CsvSource({"2days,sum,every 2 days,21,2023-12-31,2024-02-09", "day,mean,daily,41,2024-01-01,2024-02-10",
            "every 3 days,last,every 3 days,14,2023-12-31,2024-02-08"})
    void resamplesToAStep(String step, String rule, String frequency, int points, String first, String last)
            throws IOException {
        JsonNode json = json(irregular(), "--resample", step, "--resample-rule", rule);
        assertThat(json.get("frequency").asText()).isEqualTo(frequency);
        assertThat(json.get("points").asInt()).isEqualTo(points);
        assertThat(json.get("first").asText()).isEqualTo(first);
        assertThat(json.get("last").asText()).isEqualTo(last);
        assertThat(json.get("questions")).isEmpty();
        assertThat(json.get("problems").findValuesAsText("code")).contains("resampled");
    }

    @Test
    void keepingIrregularTimesAnswersTheQuestion() throws IOException {
        JsonNode json = json(irregular(), "--resample", "keep");
        assertThat(json.get("questions")).isEmpty();
        assertThat(json.get("outcome").asText()).isEqualTo("warn");
    }

    @Test
    void aRefusedStepSaysWhy() throws IOException {
        assertThat(inspect(Locale.ENGLISH, irregular(), "--resample", "100ms")).isEqualTo(ExitCode.REJECTED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("34,560,001 points; choose a longer step");
    }

    @ParameterizedTest
    @CsvSource({"hour,hourly", "15min,every 15 minutes", "15 minutes,every 15 minutes", "7d,weekly",
            "250ms,every 250 milliseconds", "30s,every 30 seconds", "business-days,business-daily", "QUARTER,quarterly",
            "every 6 hours,every 6 hours", "keep,irregular"})
    void aStepIsSaidInSeveralWays(String words, String id) {
        assertThat(new StepConverter().convert(words).id()).isEqualTo(id);
    }

    @Test
    void peopleReadWordsAndNoNamesForPrograms() throws IOException {
        assertThat(inspect(Locale.SIMPLIFIED_CHINESE, irregular())).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u95f4\u9694\u4e0d\u89c4\u5219", "\u6570\u503c",
                "\u8b66\u544a")
                .doesNotContain("irregular", "number", "warning");
        out.reset();
        assertThat(inspect(Locale.ENGLISH, "sample-data/european_stock_indices.csv")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("numbered, without times", "numbers, 1,860 cells",
                "first ").doesNotContain("none");
    }

    @Test
    void timesOfOneColumnAreWrittenAlike() throws IOException {
        String rows = IntStream.range(0, 14).mapToObj(i -> "2024-01-%02d %02d:00,%d%n".formatted(1 + i / 2, i % 2 * 12, i))
                .collect(Collectors.joining());
        JsonNode json = json(Files.writeString(folder.resolve("h.csv"), "time,value\n" + rows).toString());
        assertThat(json.get("first").asText()).isEqualTo("2024-01-01T00:00");
        assertThat(json.get("columns").get(0).get("first").asText()).isEqualTo("2024-01-01T00:00");
        assertThat(json.get("columns").get(0).get("last").asText()).isEqualTo("2024-01-07T12:00");
    }

    @ParameterizedTest
    @CsvSource({"--resample,fortnight", "--resample,0h", "--resample-rule,most", "--decimal,x", "--delimiter,xx",
            "--date-order,dym", "--header-row,first"})
    void wrongOptionsAreWrongUsage(String option, String value) throws IOException {
        assertThat(inspect(Locale.ENGLISH, ambiguous(), option, value)).isEqualTo(ExitCode.USAGE);
    }
}
