package io.github.tidecast.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening of files, where a test decides when a reading goes on. */
class FileOpeningTest {

    private static final Path PROTECTED =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures/password.xlsx");
    private static final ImportOptions WEEKLY = ImportOptions.AUTOMATIC.withResampling(
            Optional.of(new Resampling(Frequency.WEEKLY, Resampling.Rule.SUM)));

    private static final String SALES = IntStream.range(0, 60)
            .mapToObj(i -> java.time.LocalDate.of(2024, 1, 1).plusDays(i) + "," + i)
            .collect(Collectors.joining("\n", "date,sales\n", "\n"));

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final Queue<Runnable> readings = new ArrayDeque<>();
    private final List<ImportOptions> asked = new ArrayList<>();
    private final List<Path> projects = new ArrayList<>();
    private ImportProgress progress = ImportProgress.NONE;
    private Preferences preferences;
    private FileOpening opening;

    @BeforeEach
    void make() {
        preferences = new Preferences(new SettingsFile(folder.resolve("settings.json")), UserSettings.DEFAULT,
                saving -> { });
        opening = opening();
    }

    private FileOpening opening() {
        FileOpening made = new FileOpening(session, preferences, this::read, readings::add, Runnable::run,
                reason -> Optional.empty());
        made.openProjectsWith(projects::add);
        return made;
    }

    private ImportResult read(Path file, ImportOptions options, ImportProgress follower) {
        asked.add(options);
        progress = follower;
        return new FileSeriesReader().read(file, options, ImportProgress.NONE);
    }

    private void goOn() {
        while (!readings.isEmpty()) {
            readings.remove().run();
        }
    }

    private Path days(String name) throws IOException {
        String rows = IntStream.range(0, 60).mapToObj(i -> java.time.LocalDate.of(2024, 1, 1).plusDays(i) + "," + i)
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), "date,value\n" + rows + "\n");
    }

    private Optional<String> onDesk() {
        return session.dataProperty().get().map(data -> data.file().getFileName().toString());
    }

    private Command cancel() {
        return session.commands().get(Commands.Name.CANCEL_READING);
    }

    @Test
    void aFileArrivesWithItsProgressShown() throws IOException {
        opening.open(days("a.csv"));
        assertThat(session.activities().shownProperty().get()).isPresent();
        assertThat(cancel().availableProperty().get()).isTrue();
        goOn();
        assertThat(onDesk()).contains("a.csv");
        assertThat(session.activities().shownProperty().get()).isEmpty();
        assertThat(cancel().availableProperty().get()).isFalse();
    }

    /** Otherwise what speaks of the data on the desk, as a forecast does, would speak of others. */
    @Test
    void theSameFileUnchangedLeavesTheDeskAsItIs() throws IOException {
        opening.open(days("a.csv"));
        goOn();
        DataSet before = session.dataProperty().get().orElseThrow();
        opening.open(days("a.csv"));
        goOn();
        assertThat(session.isOnDesk(before)).isTrue();
        opening.open(Files.writeString(folder.resolve("a.csv"), SALES));
        goOn();
        assertThat(session.isOnDesk(before)).isFalse();
    }

    @Test
    void aCancelledReadingLeavesTheDeskAsItWasAndIsToldToStop() throws IOException {
        opening.open(days("a.csv"));
        goOn();
        opening.open(days("b.csv"));
        cancel().run();
        assertThat(session.activities().shownProperty().get()).isEmpty();
        goOn();
        assertThat(progress.cancelled()).isTrue();
        assertThat(onDesk()).contains("a.csv");
        assertThat(session.notices().shown()).isEmpty();
    }

    @Test
    void whatIsWrongWithAFileNamesItAndGoesWithTheNextOne() throws IOException {
        opening.open(Files.writeString(folder.resolve("empty.csv"), ""));
        goOn();
        assertThat(session.notices().shown()).extracting(Notice::text)
                .containsExactly(Text.of("ui.data.wrong-with", "empty.csv", Text.of("importing.empty")));
        opening.open(folder.resolve("nowhere.csv"));
        assertThat(session.notices().shown()).isEmpty();
        goOn();
        assertThat(session.notices().shown()).singleElement().extracting(notice -> notice.text().key())
                .isEqualTo("importing.not-there");
        opening.open(days("a.csv"));
        goOn();
        assertThat(onDesk()).contains("a.csv");
        assertThat(session.notices().shown()).isEmpty();
    }

    @Test
    void whatComesAfterwardsWaitsForTheLastReadingAndItsQuestions() throws IOException {
        List<String> done = new ArrayList<>();
        opening.whenSettled(() -> done.add("at once"));
        assertThat(done).containsExactly("at once");
        opening.open(days("a.csv"));
        opening.whenSettled(() -> done.add("after " + onDesk().orElse("nothing")));
        opening.open(days("b.csv"));
        readings.remove().run();
        assertThat(done).hasSize(1);
        goOn();
        assertThat(done).containsExactly("at once", "after b.csv");

        opening.open(days("c.csv"));
        opening.whenSettled(() -> done.add("given up"));
        cancel().run();
        assertThat(done).endsWith("given up");
    }

    @Test
    void progressOfAGivenUpReadingIsNotShown() throws IOException {
        opening.open(days("a.csv"));
        readings.remove().run();
        ImportProgress old = progress;
        opening.open(days("b.csv"));
        old.share(0.5);
        assertThat(session.activities().shownProperty().get().orElseThrow().text().arguments()).containsExactly("b.csv");
        assertThat(session.activities().shownProperty().get().orElseThrow().share()).isEqualTo(-1);
        goOn();
        assertThat(onDesk()).contains("b.csv");
    }

    @Test
    void aTableStillBeingReadDoesNotReplaceAProjectAskedForLater() throws IOException {
        opening.open(days("slow.csv"));
        Path project = folder.resolve("p.tidecast");
        opening.open(project);
        goOn();
        assertThat(projects).containsExactly(project);
        assertThat(onDesk()).isEmpty();
    }

    @Test
    void aTableStillBeingReadDoesNotReplaceAProjectThatArrivedFromElsewhere() throws IOException {
        ImportResult found = new FileSeriesReader().read(days("of the project.csv"), ImportOptions.AUTOMATIC,
                ImportProgress.NONE);
        opening.open(days("slow.csv"));
        session.open(DataSet.of(folder.resolve("of the project.csv"), ImportOptions.AUTOMATIC, found));
        assertThat(session.activities().shownProperty().get()).isEmpty();
        goOn();
        assertThat(onDesk()).contains("of the project.csv");
    }

    @Test
    void anotherTargetDoesNotGiveUpTheReading() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), IntStream.range(0, 40)
                .mapToObj(i -> i + "," + i * 2).collect(Collectors.joining("\n", "x,y\n", "\n")));
        opening.open(file);
        goOn();
        opening.readAgain(WEEKLY);
        session.chooseTarget("y");
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().decided()).isEqualTo(WEEKLY);
        assertThat(session.dataProperty().get().orElseThrow().target()).isEqualTo("y");
    }

    @Test
    void aDecisionIsRememberedForFilesOfTheSameShapeAndCanBeTakenBack() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        opening.readAgain(WEEKLY);
        goOn();
        opening = opening();
        opening.open(days("february.csv"));
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().series().axis().frequency()).isEqualTo(Frequency.WEEKLY);
        Notice notice = session.notices().shown().getFirst();
        assertThat(notice.text()).isEqualTo(Text.of("ui.reading.as-before"));
        notice.action().orElseThrow().effect().run();
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().series().axis().frequency()).isEqualTo(Frequency.DAILY);
        asked.clear();
        opening.open(days("march.csv"));
        goOn();
        assertThat(asked).containsExactly(ImportOptions.AUTOMATIC);
    }

    @Test
    void aRememberedReadingIsTakenBackOnlyWhileItsFileIsOnTheDesk() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        opening.readAgain(WEEKLY);
        goOn();
        opening.open(days("february.csv"));
        goOn();
        Notice notice = session.notices().shown().getFirst();
        opening.open(Files.writeString(folder.resolve("sales.csv"), SALES));
        goOn();
        assertThat(session.notices().shown()).doesNotContain(notice);
        asked.clear();
        notice.action().orElseThrow().effect().run();
        goOn();
        assertThat(asked).isEmpty();
        assertThat(onDesk()).contains("sales.csv");
    }

    @Test
    void theNoticeOfARememberedReadingStaysWhileItsFileDoes() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        opening.readAgain(WEEKLY);
        goOn();
        opening.open(days("february.csv"));
        goOn();
        session.chooseInputs(List.of());
        opening.readAgain(WEEKLY.withTarget(Optional.of("value")));
        goOn();
        assertThat(session.notices().shown()).extracting(Notice::text).containsExactly(Text.of("ui.reading.as-before"));
    }

    @Test
    void aDecisionIsRememberedForTheShapeOfTheFileOnTheDeskNotOfTheOneStillRead() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        opening.readAgain(WEEKLY);
        goOn();
        opening.open(Files.writeString(folder.resolve("sales.csv"), SALES));
        goOn();
        opening.open(days("february.csv"));
        readings.remove().run();
        ImportOptions averaged = ImportOptions.AUTOMATIC.withResampling(
                Optional.of(new Resampling(Frequency.WEEKLY, Resampling.Rule.MEAN)));
        opening.readAgain(averaged);
        goOn();
        assertThat(onDesk()).contains("sales.csv");
        assertThat(preferences.current().readings().readings()).hasSize(2);
        opening.open(days("march.csv"));
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().decided()).isEqualTo(WEEKLY);
    }

    @Test
    void theEndOfAReadingLeavesTheTrainingShownAndTheOtherWayRound() throws IOException {
        Activity training = new Activity(Text.of("ui.training.stopping"), 0.5, OptionalDouble.empty());
        session.activities().show(Activities.Kind.TRAINING, training);
        opening.open(days("a.csv"));
        assertThat(session.activities().shownProperty().get().orElseThrow().text().key()).isEqualTo("ui.data.reading");
        goOn();
        assertThat(session.activities().shownProperty().get()).contains(training);

        opening.open(days("b.csv"));
        session.activities().end(Activities.Kind.TRAINING);
        assertThat(session.activities().shownProperty().get().orElseThrow().text().key()).isEqualTo("ui.data.reading");
        goOn();
        assertThat(session.activities().shownProperty().get()).isEmpty();
    }

    @Test
    void filesOfAnotherShapeAreReadFromScratch() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        opening.readAgain(WEEKLY);
        goOn();
        opening.open(Files.writeString(folder.resolve("sales.csv"), SALES));
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().decided()).isEqualTo(ImportOptions.AUTOMATIC);
    }

    @Test
    void aDecisionThatDoesNotFitAnyMoreIsLeftOut() throws IOException {
        opening.open(days("january.csv"));
        goOn();
        ImportOptions yearly = ImportOptions.AUTOMATIC.withResampling(
                Optional.of(new Resampling(Frequency.DAILY, Resampling.Rule.SUM)));
        opening.readAgain(yearly.withTarget(Optional.of("value")));
        goOn();
        preferences.change(settings -> settings.withReadings(settings.readings().decided(
                settings.readings().readings().getFirst().shape(), yearly.withTarget(Optional.of("gone")))));
        opening.open(days("february.csv"));
        goOn();
        assertThat(onDesk()).contains("february.csv");
        assertThat(session.dataProperty().get().orElseThrow().decided()).isEqualTo(ImportOptions.AUTOMATIC);
    }

    @Test
    void aPasswordIsAskedForAndTheFileReadWithIt() throws IOException {
        List<Text> reasons = new ArrayList<>();
        opening = new FileOpening(session, preferences, new FileSeriesReader(), readings::add, Runnable::run, reason -> {
            reasons.add(reason);
            return Optional.of("secret");
        });
        opening.open(PROTECTED);
        readings.remove().run();
        assertThat(reasons).containsExactly(Text.of("importing.password-needed"));
    }

    /** As after a project was opened again, which keeps no password. */
    @Test
    void whatWasDecidedIsKeptWhenThePasswordIsAskedForToReadAgain() throws IOException {
        opening = new FileOpening(session, preferences, this::protectedRead, readings::add, Runnable::run,
                reason -> Optional.of("secret"));
        Path file = days("a.csv");
        session.open(DataSet.of(file, ImportOptions.AUTOMATIC, read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE)));
        opening.readAgain(WEEKLY);
        goOn();
        assertThat(session.dataProperty().get().orElseThrow().decided())
                .isEqualTo(WEEKLY.withPassword(Optional.of("secret")));
    }

    private ImportResult protectedRead(Path file, ImportOptions options, ImportProgress follower) {
        return options.password().isPresent() ? read(file, options, follower)
                : new FileSeriesReader().read(PROTECTED, options, follower);
    }
}
