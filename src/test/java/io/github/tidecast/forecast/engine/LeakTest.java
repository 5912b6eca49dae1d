package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.WindowSplit;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes after a split changes nothing that was fitted, trained, forecast or banded before it. */
class LeakTest {

    private static final int POINTS = 150;

    private static TimeSeries series(double[] values) {
        return new TimeSeries("x", ForecasterTest.monthly(values.length).axis(), values);
    }

    private static double[] values() {
        double[] values = ForecasterTest.monthly(POINTS).values();
        for (int gap : new int[] {17, 60, 61, 103, 104, 118, 131}) {
            values[gap] = Double.NaN;
        }
        return values;
    }

    /** Other values, other gaps, a zero and negative ones from a point on. */
    private static double[] changed(int from) {
        double[] values = values();
        for (int t = from; t < values.length; t++) {
            values[t] = t % 11 == 3 ? Double.NaN : 1_000 + 13 * t % 97 - (t % 5 == 0 ? 5_000 : 0);
        }
        return values;
    }

    private static ForecastSettings settings(Transform transform, SeasonTreatment season) {
        ForecastSettings usual = Defaults.forSeries(series(values()), Preset.BALANCED, 12, List.of(12));
        return usual.with(Settings.HORIZON, 12).with(Settings.SEASONS, List.of(12))
                .with(Settings.TRANSFORM, transform).with(Settings.SEASON_TREATMENT, season)
                .with(Settings.NETWORKS, 2).with(Settings.ORIGINS, 6);
    }

    @ParameterizedTest
    @EnumSource
    void noOriginKnowsWhatComesAfterIt(GapFilling filling) throws SayableException {
        ForecastSettings settings = settings(Transform.AUTO, SeasonTreatment.AUTO).with(Settings.GAP_FILLING, filling);
        Backtest before = backtest(values(), settings);
        for (int i = 0; i < before.origins().size(); i++) {
            Backtest after = backtest(changed(before.origins().get(i).known()), settings);
            for (int j = 0; j <= i; j++) {
                assertThat(after.origins().get(j).known()).isEqualTo(before.origins().get(j).known());
                assertThat(after.origins().get(j).forecasts()).isEqualTo(before.origins().get(j).forecasts());
                assertThat(after.origins().get(j).bands()).isEqualTo(before.origins().get(j).bands());
            }
        }
        assertThat(before.origins().getLast().bands()).hasSize(3);
    }

    private static Backtest backtest(double[] values, ForecastSettings settings) throws SayableException {
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series(values), List.of(), settings),
                TrainingObserver.NONE).backtest();
    }

    @ParameterizedTest
    @EnumSource
    void theNetworkTrainsOnNothingThatValidatesIt(Transform transform) throws SayableException {
        for (SeasonTreatment season : SeasonTreatment.values()) {
            ForecastSettings settings = settings(transform, season);
            int firstCheck = WindowSplit.of(120, settings.network().window(), 12,
                    settings.network().validationShare()).orElseThrow().firstCheck();
            assertThat(firstCheck).isBetween(60, 119);
            List<float[]> before = lessons(values(), settings);
            List<float[]> after = lessons(changed(firstCheck), settings);
            assertThat(before).isNotEmpty();
            assertThat(after).usingRecursiveComparison().isEqualTo(before);
            assertThat(lessons(changed(firstCheck - 2), settings)).usingRecursiveComparison().isNotEqualTo(before);
        }
    }

    /** Inputs and targets of the training windows, with a further column that changes like the target. */
    private static List<float[]> lessons(double[] values, ForecastSettings settings) throws SayableException {
        PreparedSeries target = PreparedSeries.of(new ForecastJob(series(values()), List.of(), settings));
        TimeAxis axis = target.axis();
        PreparedSeries same = new PreparedSeries(series(values), axis,
                Covariates.ofObserved(List.of(series(values).on(axis))), java.util.Arrays.stream(values)
                .map(value -> value / target.unit()).toArray(), 0, target.unit(),
                settings, List.of(), new HashMap<>());
        Notebook notebook = new Notebook();
        NetworkTraining training = new NetworkTraining(notebook, same, TrainingSchedule.of(settings, 1),
                TrainingObserver.NONE, () -> false);
        assertThat(training.train(120, TrainingCourse.NONE)).isPresent();
        return notebook.lessons;
    }

    /** Writes down what it is shown. */
    private static final class Notebook implements NetworkTrainer {

        private final List<float[]> lessons = new ArrayList<>();

        @Override
        public Device device() {
            return new Device("CPU", false, 1, false, "");
        }

        @Override
        public TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                                    NetworkObserver observer) {
            for (int i = 0; i < training.count(); i++) {
                float[] inputs = new float[training.window() * training.features()];
                float[] targets = new float[training.outputs()];
                training.writeInputs(i, inputs, 0, training.features(), 1);
                training.writeTargets(i, targets, 0);
                lessons.add(inputs);
                lessons.add(targets);
            }
            return new RidgeTrainer().train(settings, training, validation, NetworkObserver.NONE);
        }

        @Override
        public TrainedNetwork resume(NetworkWeights start, NetworkSettings settings, WindowSource training,
                                     WindowSource validation, NetworkObserver observer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TrainedNetwork restore(NetworkWeights weights) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
        }
    }
}
