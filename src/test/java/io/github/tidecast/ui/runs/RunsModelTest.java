package io.github.tidecast.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.Run;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.RunKeeper;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a run while the data on the desk change. */
class RunsModelTest {

    private static final Path PROTECTED =
            Path.of("src/test/resources/io/github/tidecast/importing/reader/fixtures/password.xlsx");

    @TempDir
    Path folder;

    private final List<Runnable> disk = new ArrayList<>();
    private final List<Text> reasons = new ArrayList<>();
    private final Queue<Optional<String>> passwords = new ArrayDeque<>();
    private boolean passwordNeeded;
    private Session session;
    private RunsModel model;

    @BeforeEach
    void trainedOnce() throws Exception {
        DataSet data = data("one.csv", 0);
        onScreen(() -> {
            session = new Session();
            Language english = new Language(Locale.ENGLISH);
            RunKeeper keeper = new RunKeeper(session, english, InstantSource.system());
            model = new RunsModel(session, keeper, english, this::read, (file, then) -> { }, this::password,
                    disk::add, Runnable::run);
            session.open(data);
            ForecastResult result = result(data);
            keeper.keep(new TrainingOrder(1, data, data.job(result.settings()), Optional.empty()), result);
            return null;
        });
    }

    @Test
    void aRunThatIsReadIsShown() {
        onScreen(() -> show(run()));
        finishReading();
        assertThat(onScreen(() -> session.finishedProperty().get())).isPresent();
    }

    @Test
    void aRunThatArrivesAfterTheDataChangedIsNotShownOnThem() throws Exception {
        DataSet other = data("two.csv", 100);
        onScreen(() -> {
            show(run());
            session.open(other);
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.finishedProperty().get())).isEmpty();
    }

    @Test
    void newerRowsThatArriveAfterTheDataChangedAreNotPutInTheirPlace() throws Exception {
        DataSet other = data("two.csv", 100);
        onScreen(() -> {
            model.refresh(run());
            session.open(other);
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.dataProperty().get())).contains(other);
        assertThat(onScreen(() -> session.queue().waiting().size())).isZero();
    }

    @Test
    void aForecastOfTheSameRowsIsOneOfWhatIsOnTheDesk() {
        onScreen(() -> {
            model.refresh(run());
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.isOnDesk(session.queue().waiting().getFirst().data()))).isTrue();
    }

    @Test
    void thePasswordOfAWorkbookIsAskedForAgainAndKeptNowhereButOnTheDesk() {
        passwordNeeded = true;
        passwords.add(Optional.of("secret"));
        onScreen(() -> {
            model.refresh(run());
            return null;
        });
        finishReading();
        finishReading();
        assertThat(reasons).containsExactly(Text.of("importing.password-needed"));
        assertThat(onScreen(() -> session.queue().waiting().size())).isOne();
        DataSet desk = onScreen(() -> session.dataProperty().get()).orElseThrow();
        assertThat(desk.decided().password()).contains("secret");
        assertThat(desk.imported().options().password()).isEmpty();

        onScreen(() -> {
            model.refresh(run());
            return null;
        });
        finishReading();
        assertThat(reasons).hasSize(1);
        assertThat(onScreen(() -> session.queue().waiting().size())).isEqualTo(2);
    }

    @Test
    void withoutAPasswordItIsSaidWhatIsMissing() {
        passwordNeeded = true;
        passwords.add(Optional.empty());
        onScreen(() -> {
            model.refresh(run());
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.notices().shown().getFirst().text().key()))
                .isEqualTo("importing.password-needed");
        assertThat(onScreen(() -> session.queue().waiting().size())).isZero();
    }

    @Test
    void aColumnThatIsGoneIsWhatIsSaid() throws Exception {
        Path file = data("three.csv", 0).file();
        String plain = Files.readString(file);
        Files.writeString(file, plain.replace("value", "value,price").replaceAll("(?m)(\\d)$", "$1,7"));
        ImportResult wide = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        DataSet two = DataSet.of(file, ImportOptions.AUTOMATIC, wide).withTarget("value").withInputs(List.of("price"));
        Files.writeString(file, plain);
        onScreen(() -> {
            session.open(two);
            model.refresh(run());
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.notices().shown().getFirst().text()))
                .isEqualTo(Text.of("ui.runs.column-gone", "price", "three.csv"));
    }

    /** Until format 2 gaps were filled when a file was read, so that runs saw values where the file has none. */
    @Test
    void thatAnOlderVersionFilledGapsIsSaid() throws Exception {
        Path file = folder.resolve("one.csv");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^2001-06-01,.*$", "2001-06-01,"));
        onScreen(() -> {
            model.refresh(run());
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.notices().shown().getFirst().text()))
                .isEqualTo(Text.of("ui.runs.filled-data", 1));
    }

    @Test
    void comparedRunsThatArriveAfterTheDataChangedAreNotLaidOverThem() throws Exception {
        DataSet other = data("two.csv", 100);
        onScreen(() -> {
            model.comparison().layOver(List.of(run(), run()));
            session.open(other);
            return null;
        });
        finishReading();
        assertThat(onScreen(() -> session.comparedProperty().get())).isEmpty();
    }

    private ImportResult read(Path file, ImportOptions options, ImportProgress progress) {
        return passwordNeeded && options.password().isEmpty()
                ? new FileSeriesReader().read(PROTECTED, options, progress)
                : new FileSeriesReader().read(file, options, progress);
    }

    private Optional<String> password(Text reason) {
        reasons.add(reason);
        return passwords.remove();
    }

    private Void show(Run run) {
        session.openProject(session.dataProperty().get(), session.runsProperty().get());
        assertThat(session.finishedProperty().get()).isEmpty();
        model.show(run);
        return null;
    }

    private Run run() {
        return session.runsProperty().get().runs().getFirst();
    }

    private void finishReading() {
        List<Runnable> asked = List.copyOf(disk);
        disk.clear();
        asked.forEach(Runnable::run);
    }

    private DataSet data(String name, int level) throws Exception {
        StringBuilder lines = new StringBuilder("month,value\n");
        for (int i = 0; i < 48; i++) {
            lines.append("%d-%02d-01,%d%n".formatted(2000 + i / 12, i % 12 + 1, level + i));
        }
        Path file = Files.writeString(folder.resolve(name), lines);
        ImportResult imported = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        return DataSet.of(file, ImportOptions.AUTOMATIC, imported);
    }

    private static ForecastResult result(DataSet data) {
        TimeSeries ahead = new TimeSeries(data.target(), data.series().axis().future(6), new double[6]);
        return new ForecastResult(new Forecast(ahead, List.of(), ahead, Optional.empty(), 0, Method.LAST_VALUE.label()),
                new Backtest(List.of()), List.of(), new Verdict(Verdict.Kind.UNTESTED,
                List.of(Text.of("forecast.method.last-value"))), List.of(),
                Defaults.forSeries(data.series(), Preset.QUICK, 6), List.of(), false, List.of(),
                new Device("CPU", false, 1, false, ""), 0.1);
    }

    private static <T> T onScreen(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
