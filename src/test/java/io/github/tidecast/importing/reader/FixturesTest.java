package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture is named after what is odd about it; what must come of it stands in {@code expected.csv}. */
class FixturesTest {

    private static final Path FOLDER =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures");

    static Stream<List<String>> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.csv")).stream().skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void isReadAsExpected(List<String> row) {
        ImportResult result = new FileSeriesReader()
                .read(FOLDER.resolve(row.getFirst()), ImportOptions.AUTOMATIC, ImportProgress.NONE);
        String said = result.problems() + " " + result.questions();
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(result.outcome().name().toLowerCase(Locale.ROOT)).as("outcome of " + said)
                    .isEqualTo(row.get(1));
            softly.assertThat(codes(result)).as("codes").contains(row.get(9).isEmpty() ? codes(result).toArray(String[]::new)
                    : new String[] {row.get(9)});
            if (!row.get(1).equals("reject")) {
                checkSeries(softly, result, row, said);
            }
        });
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(texts.say(result.message())).isNotBlank();
            result.problems().forEach(problem -> assertThat(texts.say(problem.message())).isNotBlank());
            result.questions().forEach(question -> assertThat(texts.say(question.message())).isNotBlank());
        }
    }

    private static void checkSeries(SoftAssertions softly, ImportResult result, List<String> row, String said) {
        softly.assertThat(result.frequency().id()).as("frequency").isEqualTo(row.get(2));
        TimeSeries series = result.targetSeries().orElseThrow();
        softly.assertThat(series.size()).as("points, " + said).isEqualTo(Integer.parseInt(row.get(3)));
        softly.assertThat(series.missing()).as("missing, " + said).isEqualTo(Integer.parseInt(row.get(4)));
        softly.assertThat(series.axis().label(0)).as("first").isEqualTo(row.get(5));
        softly.assertThat(series.axis().label(series.size() - 1)).as("last").isEqualTo(row.get(6));
        checkValue(softly, "first value", series.value(0), row.get(7));
        checkValue(softly, "last value", series.value(series.size() - 1), row.get(8));
    }

    private static void checkValue(SoftAssertions softly, String name, double value, String expected) {
        double number = Double.parseDouble(expected);
        if (Double.isNaN(number)) {
            softly.assertThat(value).as(name).isNaN();
        } else {
            softly.assertThat(value).as(name).isEqualTo(number, within(Math.abs(number) * 1e-12));
        }
    }

    private static Set<String> codes(ImportResult result) {
        return Stream.concat(result.problems().stream().map(Problem::code), result.questions().stream().map(Question::code))
                .collect(Collectors.toSet());
    }

    /** What the window does when the user confirms every guess. */
    @ParameterizedTest
    @MethodSource("expected")
    void confirmedGuessesChangeNothing(List<String> row) {
        FileSeriesReader reader = new FileSeriesReader();
        Path file = FOLDER.resolve(row.getFirst());
        ImportResult guessed = reader.read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        if (guessed.outcome() != ImportResult.Outcome.REJECT) {
            ImportResult confirmed = reader.read(file, guessed.options(), ImportProgress.NONE);
            assertThat(confirmed.targetSeries()).as(confirmed.problems().toString()).isEqualTo(guessed.targetSeries());
            assertThat(confirmed.questions()).isEmpty();
        }
    }

    @Test
    void namesMayStandInCellsMergedOverTwoRows() {
        ImportResult result = new FileSeriesReader().read(FOLDER.resolve("names_over_two_rows.csv"),
                ImportOptions.AUTOMATIC, ImportProgress.NONE);
        assertThat(result.timeColumn()).contains("Period");
        assertThat(result.table().names()).containsExactly("North", "South", "Costs");
    }

    @Test
    void everyFixtureIsExpectedSomehow() throws IOException {
        Set<String> named = expected().map(List::getFirst).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("expected.csv")))
                    .containsExactlyInAnyOrderElementsOf(named).hasSizeGreaterThanOrEqualTo(100);
        }
    }
}
