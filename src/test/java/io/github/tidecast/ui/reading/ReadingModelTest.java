package io.github.tidecast.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.FileRow;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Question;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guesses of the import in the window, changed one after the other on files as they are. */
class ReadingModelTest {

    private static final Path FIXTURES = Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures");

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private FileOpening opening;
    private ReadingModel model;

    @BeforeEach
    void make() {
        opening = new FileOpening(session, new Preferences(new SettingsFile(folder.resolve("settings.json")),
                UserSettings.DEFAULT, saving -> { }), new FileSeriesReader(), Runnable::run, Runnable::run,
                reason -> Optional.empty());
        model = new ReadingModel(session, opening);
    }

    private ImportResult open(String fixture) {
        opening.open(FIXTURES.resolve(fixture));
        return read();
    }

    private ImportResult read() {
        return model.importedProperty().getValue().orElseThrow();
    }

    @Test
    void irregularTimesAreAVisibleQuestionAndTheAnswerIsFollowed() {
        ImportResult kept = open("irregular.csv");
        assertThat(kept.questions()).extracting(Question::code).contains("resample");
        assertThat(ImportChoice.RESAMPLE.current(kept)).contains(Frequency.IRREGULAR.id());
        assertThat(ImportChoice.RESAMPLE.values(kept)).contains("daily", "weekly", "monthly");
        assertThat(ImportChoice.RESAMPLE_RULE.current(kept)).isEmpty();

        model.choose(ImportChoice.RESAMPLE, "weekly");
        assertThat(read().frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(read().questions()).isEmpty();
        assertThat(ImportChoice.RESAMPLE_RULE.current(read())).contains("MEAN");
        double mean = read().targetSeries().orElseThrow().value(0);

        model.choose(ImportChoice.RESAMPLE_RULE, "SUM");
        assertThat(read().frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(read().targetSeries().orElseThrow().value(0)).isGreaterThan(mean);

        model.choose(ImportChoice.RESAMPLE, Frequency.IRREGULAR.id());
        assertThat(read().targetSeries()).isEqualTo(kept.targetSeries());
    }

    @Test
    void aGuessThatIsConfirmedIsNoQuestionAnyMore() {
        ImportResult asked = open("irregular.csv");
        assertThat(ReadingModel.question(ImportChoice.RESAMPLE, asked)).isPresent();
        model.confirm(ImportChoice.RESAMPLE);
        assertThat(read().questions()).isEmpty();
        assertThat(read().targetSeries()).isEqualTo(asked.targetSeries());
    }

    @Test
    void aFileWithoutTimesHasNoStepToChoose() {
        assertThat(ReadingModel.choices(open("no_dates.csv"))).doesNotContain(ImportChoice.RESAMPLE,
                ImportChoice.RESAMPLE_RULE);
    }

    @Test
    void everyGuessOfATextFileIsShownWithWhatElseItCouldBe() {
        ImportResult imported = open("decimal_comma.csv");
        assertThat(ReadingModel.choices(imported)).contains(ImportChoice.ENCODING, ImportChoice.DELIMITER,
                ImportChoice.HEADER_ROW, ImportChoice.TIME_COLUMN, ImportChoice.DECIMAL, ImportChoice.DUPLICATES,
                ImportChoice.RESAMPLE, ImportChoice.TRANSPOSE);
        for (ImportChoice choice : ReadingModel.choices(imported)) {
            assertThat(choice.values(imported)).as(choice.name()).contains(choice.current(imported).orElseThrow())
                    .hasSizeGreaterThan(1);
            assertThat(choice.values(imported)).extracting(choice::say).as(choice.name()).doesNotHaveDuplicates()
                    .isNotEqualTo(List.of(Text.of("ui.raw", "")));
        }
    }

    @Test
    void aChangedDateOrderChangesThePreviewedSeries() {
        ImportResult guessed = open("day_or_month_first.csv");
        String other = guessed.options().dateOrder().all().orElseThrow().name().equals("DMY") ? "MDY" : "DMY";
        model.choose(ImportChoice.DATE_ORDER, other);
        assertThat(read().targetSeries().orElseThrow().axis())
                .isNotEqualTo(guessed.targetSeries().orElseThrow().axis());
        assertThat(read().questions()).isEmpty();
    }

    @Test
    void columnsThatDifferStayAsTheyAreUntilOneWayIsChosenForAll() throws IOException {
        Path file = folder.resolve("marks.csv");
        Files.write(file, IntStream.range(0, 12).mapToObj(row -> row == 0 ? "day;price;weight"
                : "2024-03-" + (10 + row) + ";" + row + ",25;" + row + ".5").toList());
        opening.open(file);
        ImportResult found = read();
        assertThat(ImportChoice.DECIMAL.current(found)).contains(ImportChoice.EACH_ITS_OWN);
        assertThat(ImportChoice.DECIMAL.values(found)).containsExactly(ImportChoice.EACH_ITS_OWN, ".", ",");
        model.confirm(ImportChoice.DECIMAL);
        assertThat(read().table()).isEqualTo(found.table());
        model.choose(ImportChoice.DECIMAL, ",");
        assertThat(read().table()).isNotEqualTo(found.table());
        assertThat(ImportChoice.DECIMAL.current(read())).contains(",");
    }

    @Test
    void rowsAreNumberedAsInTheFile() {
        ImportResult imported = open("blank_rows.csv");
        List<FileRow> rows = imported.preview();
        for (FileRow row : rows.subList(1, rows.size())) {
            assertThat(ReadingModel.previewIndex(imported, row.number()))
                    .isEqualTo(OptionalInt.of(rows.indexOf(row) - 1));
        }
        assertThat(rows.get(rows.size() - 1).number()).isGreaterThan(rows.size());
    }

    @Test
    void aProblemFarDownIsInThePreviewWithItsNeighbours() throws IOException {
        String rows = IntStream.rangeClosed(2, 900).mapToObj(row -> LocalDate.of(2020, 1, 1).plusDays(row) + ","
                + (row == 700 ? "broken" : String.valueOf(row))).collect(Collectors.joining("\n"));
        opening.open(Files.writeString(folder.resolve("far.csv"), "date,value\n" + rows + "\n"));
        long row = read().problems().stream().flatMapToLong(problem -> problem.row().stream()).findFirst().orElseThrow();
        assertThat(row).isEqualTo(700);
        int index = ReadingModel.previewIndex(read(), row).orElseThrow();
        assertThat(read().preview().get(index + 1).cells()).contains("broken");
        assertThat(read().preview()).extracting(FileRow::number).contains(698L, 699L, 701L, 702L).doesNotContain(500L);
    }

    @Test
    void aRepeatedTimeIsJumpedTo() {
        ImportResult imported = open("duplicate_times.csv");
        long row = imported.problems().stream().filter(problem -> problem.code().equals("duplicate-times"))
                .findFirst().orElseThrow().row().orElseThrow();
        FileRow there = imported.preview().get(ReadingModel.previewIndex(imported, row).orElseThrow() + 1);
        FileRow before = imported.preview().get(ReadingModel.previewIndex(imported, row - 1).orElseThrow() + 1);
        assertThat(there.cells().getFirst()).isEqualTo(before.cells().getFirst());
    }

    @Test
    void repeatedPointsAreNoted() {
        assertThat(open("duplicate_times.csv").notes().repeated()).isNotEmpty();
    }

    @Test
    void howGapsAreFilledIsASettingThatTheFileIsNotReadAgainFor() {
        ImportResult gaps = open("missing_times.csv");
        List<ForecastSettings> wanted = new ArrayList<>();
        session.fillFormWith(wanted::add);
        assertThat(model.gapFillingProperty().getValue()).isEmpty();
        model.fillGaps(GapFilling.ZERO);
        assertThat(wanted).isEmpty();
        session.choose(Optional.of(ForecastSettings.USUAL));
        assertThat(model.gapFillingProperty().getValue()).contains(GapFilling.SEASONAL);
        model.fillGaps(GapFilling.SEASONAL);
        assertThat(wanted).isEmpty();
        model.fillGaps(GapFilling.LINEAR);
        assertThat(wanted)
                .containsExactly(ForecastSettings.USUAL.with(Settings.GAP_FILLING, GapFilling.LINEAR));
        assertThat(read()).isSameAs(gaps);
        assertThat(gaps.targetSeries().orElseThrow().missing()).isPositive();
    }
}
