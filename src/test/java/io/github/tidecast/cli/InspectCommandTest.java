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
            + " first last columns problems questions";

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
                "--duplicates", "last", "--gaps", "linear");
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
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("co2_ppm\uff1a746 \u4e2a\u70b9\uff08\u7f3a\u5931 5 \u4e2a\uff09");
    }

    @ParameterizedTest
    @CsvSource({"--decimal,x", "--delimiter,xx", "--date-order,dym", "--header-row,first"})
    void wrongOptionsAreWrongUsage(String option, String value) throws IOException {
        assertThat(inspect(Locale.ENGLISH, ambiguous(), option, value)).isEqualTo(ExitCode.USAGE);
    }
}
