package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A network is only said to have learned if it got noticeably better than the regression that it begins as. */
class NothingLearnedTest {

    @ParameterizedTest
    @ValueSource(doubles = {1.3, 1, 0.999})
    void aNetworkThatGotNoBetterIsSaidToHaveLearnedNothing(double share) throws SayableException {
        ForecastResult result = forecast(new ScriptedTrainer(share));
        assertThat(result.networkLearned()).isFalse();
        assertThat(result.name(Method.NETWORK)).isEqualTo(Text.of("forecast.method.marked", Method.NETWORK.label()));
        assertThat(result.name(Method.TIDECAST)).isEqualTo(Method.TIDECAST.label());
        assertThat(result.remark()).contains(Text.of("forecast.nothing-learned", Method.NETWORK.label()));
    }

    /** Much can be learned in a single epoch of many windows. */
    @Test
    void aNetworkThatIsBestAfterItsFirstEpochHasLearned() throws SayableException {
        ForecastResult result = forecast(new ScriptedTrainer(0.8));
        assertThat(result.networkLearned()).isTrue();
        assertThat(result.name(Method.NETWORK)).isEqualTo(Method.NETWORK.label());
        assertThat(result.remark()).isEmpty();
    }

    @Test
    void withoutANetworkNothingIsSaid() throws SayableException {
        TimeSeries series = noise(12);
        ForecastResult result = new Forecaster(new ScriptedTrainer(1)).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, 4, List.of())), TrainingObserver.NONE);
        assertThat(result.accuracy()).noneMatch(row -> row.method() == Method.NETWORK);
        assertThat(result.remark()).isEmpty();
    }

    private static ForecastResult forecast(NetworkTrainer trainer) throws SayableException {
        TimeSeries series = noise(150);
        return new Forecaster(trainer).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, 6, List.of())), TrainingObserver.NONE);
    }

    private static TimeSeries noise(int points) {
        Random random = new Random(3);
        double[] values = random.doubles(points, 50, 100).toArray();
        return new TimeSeries("x", TimeAxis.index(points), values);
    }

    /**
     * Learns nothing, but says to have reached a share of the error of zero outputs, in the first epoch.
     *
     * @param share of that error
     */
    private record ScriptedTrainer(double share) implements NetworkTrainer {

        @Override
        public Device device() {
            return new Device("CPU", false, 1, false, "");
        }

        @Override
        public TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                                    NetworkObserver observer) {
            TrainedNetwork still = new RidgeTrainer().train(settings, validation, validation, new NetworkObserver() {
                @Override
                public boolean stopRequested() {
                    return true;
                }
            });
            observer.epoch(1, 1, share * meanTarget(validation), 1, still);
            observer.epoch(2, 1, 2 * meanTarget(validation), 1, still);
            return still;
        }

        private static double meanTarget(WindowSource windows) {
            float[] targets = new float[windows.outputs()];
            double sum = 0;
            for (int i = 0; i < windows.count(); i++) {
                windows.writeTargets(i, targets, 0);
                for (float target : targets) {
                    sum += Math.abs(target);
                }
            }
            return sum / windows.count() / windows.outputs();
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
