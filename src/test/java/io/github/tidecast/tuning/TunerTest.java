package io.github.tidecast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TunerTest {

    private static final double VALUE = 50;
    private static final ForecastSettings START = ForecastSettings.USUAL.with(Settings.PRESET, Preset.QUICK)
            .with(Settings.HORIZON, 6).with(Settings.SEASONS, List.of(12))
            .with(new NetworkSettings(24, 16, 1, 0, 0.01, 32, 10, 5, 0.2, 42))
            .with(Settings.NETWORKS, 3).with(Settings.ORIGINS, 2);
    private static final ForecastJob JOB = new ForecastJob(series(100), List.of(), START);
    private static final SearchSpace SPACE = SearchSpace.around(START, 100);

    private static TimeSeries series(int points) {
        double[] values = new double[points];
        Arrays.fill(values, VALUE);
        return new TimeSeries("x", TimeAxis.index(points), values);
    }

    /** Best with 40 hidden units and no dropout. */
    private static double cost(ForecastSettings settings) {
        return Math.abs(Math.log(settings.network().hidden() / 40.0)) + settings.network().dropout();
    }

    @Test
    void theFirstTrialIsTheStartAndTheBestIsFound() throws SayableException {
        TuningResult result = tune(new FakeEngine(VALUE, TunerTest::cost), 30, TuningObserver.NONE);

        assertThat(result.trials()).extracting(Trial::number).hasSize(30).isSorted();
        assertThat(result.start().settings().network()).isEqualTo(START.network());
        assertThat(result.best().score()).isLessThan(result.start().score() / 3);
        assertThat(result.best().score()).isEqualTo(
                result.trials().stream().mapToDouble(Trial::score).min().orElseThrow());
        assertThat(result.confirmation().holds()).isTrue();
        assertThat(result.sentence().key()).isEqualTo("tuning.confirmed");
    }

    @Test
    void noTrialSeesTheEndOfTheSeries() throws SayableException {
        FakeEngine engine = new FakeEngine(VALUE, TunerTest::cost);
        tune(engine, 12, TuningObserver.NONE);

        assertThat(engine.jobs()).hasSize(12).allMatch(job -> job.target().size() == 94);
    }

    @Test
    void twoEnginesSearchTheSameWayAsOne() throws SayableException {
        TuningResult one = tune(new FakeEngine(VALUE, TunerTest::cost), 25, TuningObserver.NONE);
        TuningResult two = new Tuner(List.of(new FakeEngine(VALUE, TunerTest::cost),
                new FakeEngine(VALUE, TunerTest::cost))).tune(JOB, SPACE, Budget.ofTrials(25), TuningObserver.NONE);

        assertThat(two.trials()).isEqualTo(one.trials());
        assertThat(two.best()).isEqualTo(one.best());
    }

    @Test
    void aGainThatDoesNotHoldIsSaid() throws SayableException {
        double lucky = START.network().hidden();
        TuningResult result = tune(new FakeEngine(VALUE - 10, settings -> settings.network().hidden() == lucky
                ? 9.5 : 1), 6, TuningObserver.NONE);

        assertThat(result.confirmation().holds()).isFalse();
        assertThat(result.sentence().key()).isEqualTo("tuning.not-confirmed");
    }

    @Test
    void aStartThatNothingBeatsIsSaid() throws SayableException {
        AtomicInteger trials = new AtomicInteger();
        TuningResult result = tune(new FakeEngine(VALUE, settings -> trials.incrementAndGet()), 5,
                TuningObserver.NONE);

        assertThat(result.best()).isEqualTo(result.start());
        assertThat(result.sentence().key()).isEqualTo("tuning.defaults-best");
    }

    @Test
    void failedTrialsAreKeptWithTheirReason() throws SayableException {
        TuningResult result = tune(new FakeEngine(VALUE, settings ->
                settings.network().layers() == 2 ? Double.NaN : cost(settings)), 20, TuningObserver.NONE);

        assertThat(result.trials()).hasSize(20).anyMatch(trial -> trial.failure().isPresent() && !trial.isScored());
        assertThat(result.best().isScored()).isTrue();
    }

    @Test
    void ifNothingCanBeTriedTheReasonIsSaid() {
        assertThatThrownBy(() -> tune(new FakeEngine(VALUE, settings -> Double.NaN), 5, TuningObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageStartingWith("No settings could be tried: Network role");
    }

    @Test
    void stoppingKeepsWhatWasTried() throws SayableException {
        AtomicInteger seen = new AtomicInteger();
        TuningResult result = tune(new FakeEngine(VALUE, TunerTest::cost), 1_000, new TuningObserver() {
            @Override
            public void trial(Trial trial, Trial best) {
                seen.incrementAndGet();
            }

            @Override
            public boolean stopRequested() {
                return seen.get() >= 7;
            }
        });

        assertThat(result.trials()).hasSize(7);
        assertThat(result.best()).isIn(result.trials());
    }

    @Test
    void aTrialThatIsGivenUpIsNoneThatFailed() throws SayableException {
        AtomicInteger asked = new AtomicInteger();
        TuningResult result = tune(new FakeEngine(VALUE, TunerTest::cost) {
            @Override
            public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
                if (asked.incrementAndGet() == 4) {
                    throw new StoppedException();
                }
                return super.forecast(job, observer);
            }
        }, 10, TuningObserver.NONE);

        assertThat(result.trials()).hasSize(3).allMatch(Trial::isScored);
    }

    @Test
    void timeThatIsOverEndsTheSearch() {
        assertThatThrownBy(() -> new Tuner(List.of(new FakeEngine(VALUE, TunerTest::cost)))
                .tune(JOB, SPACE, new Budget(10, Duration.ofNanos(1)), TuningObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageStartingWith("The search ended before");
    }

    @Test
    void aSeriesThatIsTooShortIsSaid() {
        assertThatThrownBy(() -> new Tuner(List.of(new FakeEngine(VALUE, TunerTest::cost))).tune(
                new ForecastJob(series(15), List.of(), START), SPACE, Budget.ofTrials(3), TuningObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageStartingWith("A series of 15 points is too short");
    }

    private static TuningResult tune(FakeEngine engine, int trials, TuningObserver observer) throws SayableException {
        return new Tuner(List.of(engine)).tune(JOB, SPACE, Budget.ofTrials(trials), observer);
    }
}
