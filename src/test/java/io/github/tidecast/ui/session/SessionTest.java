package io.github.tidecast.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What changes with what, and what subscribers see of it; no toolkit is needed. */
class SessionTest {

    private final Session session = new Session();
    private final RunKeeper keeper = new RunKeeper(session, new Language(Locale.ENGLISH), () -> Instant.EPOCH);
    private final DataSet passengers = data("air_passengers");
    private final DataSet sunspots = data("sunspots_monthly");

    @Test
    void nobodySeesOtherDataWithTheForecastOfThoseBefore() {
        List<Boolean> seen = new ArrayList<>();
        session.dataProperty().subscribe((before, after) -> seen.add(session.finishedProperty().get().isPresent()
                || session.settingsProperty().get().isPresent()));
        train(passengers);
        assertThat(session.finishedProperty().get()).isPresent();
        seen.clear();
        session.open(sunspots);
        assertThat(seen).containsExactly(false);
    }

    @Test
    void equalDataAreTheDataOnTheDesk() {
        session.open(passengers);
        SessionState before = session.stateProperty().get();
        session.open(new DataSet(passengers.file(), passengers.decided(), passengers.imported(), passengers.target(),
                List.of()));
        assertThat(session.stateProperty().get()).isSameAs(before);
    }

    /** A change in answer to a change is the state at once, and is told when the change before has been. */
    @Test
    void subscribersAreToldOfOneChangeAfterTheOther() {
        List<String> told = new ArrayList<>();
        session.dataProperty().subscribe((before, after) -> {
            session.choose(Optional.of(ForecastSettings.USUAL));
            told.add("first, settings " + session.settingsProperty().get().isPresent());
        });
        session.dataProperty().subscribe((before, after) -> told.add("second"));
        session.settingsProperty().subscribe((before, after) -> told.add("settings"));
        session.open(passengers);
        assertThat(told).containsExactly("first, settings true", "second", "settings");
    }

    @Test
    void aRunOfOtherDataIsKeptAndNotShown() {
        List<Run> aside = new ArrayList<>();
        keeper.onAside((run, data) -> aside.add(run));
        train(passengers);
        Optional<Finished> shown = session.finishedProperty().get();
        keeper.keep(new TrainingOrder(2, sunspots, sunspots.job(ForecastSettings.USUAL), Optional.of(1)),
                result(sunspots));
        assertThat(session.finishedProperty().get()).isEqualTo(shown);
        assertThat(aside).extracting(Run::id).containsExactly(2);
        assertThat(session.runsProperty().get().find(2).orElseThrow().note()).isEqualTo("continues run 1");
    }

    @Test
    void aMethodThatIsChosenIsThatOfTheForecastAndOfItsRun() {
        train(passengers);
        session.choose(Method.LAST_VALUE);
        assertThat(session.finishedProperty().get().orElseThrow().chosen()).isEqualTo(Method.LAST_VALUE);
        assertThat(session.runsProperty().get().latest().orElseThrow().method()).isEqualTo(Method.LAST_VALUE);
        session.changeRuns(runs -> runs.delete(1));
        session.choose(Method.TIDECAST);
        assertThat(session.finishedProperty().get().orElseThrow().chosen()).isEqualTo(Method.TIDECAST);
    }

    @Test
    void aTrainingIsToldOfOnceAndALookAtAnEarlierRunIsNone() {
        List<Integer> trained = new ArrayList<>();
        session.onTrained(() -> trained.add(session.finishedProperty().get().orElseThrow().run()));
        train(passengers);
        Finished first = session.finishedProperty().get().orElseThrow();
        Run run = session.runsProperty().get().latest().orElseThrow();
        session.changeRuns(runs -> runs.delete(1));
        session.changeRuns(runs -> runs.restore(run));
        session.choose(Method.LAST_VALUE);
        train(passengers);
        session.show(first);
        assertThat(trained).containsExactly(1, 2);
    }

    @Test
    void aProjectWithTheSameDataHasNoForecastYet() {
        train(passengers);
        RunList runs = session.runsProperty().get();
        session.openProject(Optional.of(passengers), runs);
        assertThat(session.finishedProperty().get()).isEmpty();
        assertThat(session.settingsProperty().get()).isEmpty();
        assertThat(session.runsProperty().get()).isEqualTo(runs);
    }

    @Test
    void aTrainingGoesOnWhenOtherDataComeAndItsCurveIsNotTheirs() {
        session.open(passengers);
        session.train(new TrainingOrder(1, passengers, passengers.job(ForecastSettings.USUAL), Optional.empty()));
        session.preview(passengers.series());
        session.open(sunspots);
        assertThat(session.trainingProperty().get()).isEqualTo(TrainingState.PREPARING);
        assertThat(session.previewProperty().get()).isEmpty();
        session.endTraining(TrainingState.IDLE);
        assertThat(session.trainingProperty().get()).isEqualTo(TrainingState.IDLE);
    }

    private void train(DataSet data) {
        session.open(data);
        session.choose(Optional.of(ForecastSettings.USUAL));
        keeper.keep(new TrainingOrder(1, data, data.job(ForecastSettings.USUAL), Optional.empty()), result(data));
    }

    private static ForecastResult result(DataSet data) {
        TimeSeries ahead = new TimeSeries(data.target(), data.series().axis().future(6), new double[6]);
        List<MethodForecast> methods = Stream.of(Method.TIDECAST, Method.LAST_VALUE)
                .map(method -> new MethodForecast(method, ahead, List.of())).toList();
        return new ForecastResult(new Forecast(ahead, List.of(), ahead, Optional.empty(), 0, Method.LAST_VALUE.label()),
                new Backtest(List.of()), List.of(), new Verdict(Verdict.Kind.UNTESTED,
                List.of(Text.of("forecast.verdict.untested"))), List.of(), ForecastSettings.USUAL, List.of(), false,
                List.of(), new Device("CPU", false, 1, false, ""), 0.1, methods);
    }

    private static DataSet data(String sample) {
        Path file = Samples.ofInstallation().file(sample).orElseThrow();
        return DataSet.of(file, ImportOptions.AUTOMATIC,
                new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE));
    }
}
