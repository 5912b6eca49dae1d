package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Dl4jTrainerTest {

    private static final SineWindows TRAINING = new SineWindows(0, 70, 12, 2, 3);
    private static final SineWindows VALIDATION = new SineWindows(200, 30, 12, 2, 3);
    private static final SineWindows NOTHING = new SineWindows(0, 0, 12, 2, 3);

    private static Dl4jTrainer trainer;

    @BeforeAll
    static void open() {
        trainer = new Dl4jTrainer();
    }

    @AfterAll
    static void close() {
        trainer.close();
    }

    private static NetworkSettings settings(int epochs, int patience, double rate, double dropout) {
        return new NetworkSettings(12, 8, 2, dropout, rate, 16, epochs, patience, 0.2, 7);
    }

    @Test
    void learnsAndKeepsTheBestWeights() throws SayableException {
        List<Double> losses = new ArrayList<>();
        List<float[]> outputs = new ArrayList<>();
        NetworkObserver observer = new NetworkObserver() {
            @Override
            public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch,
                              TrainedNetwork network) {
                losses.add(validationLoss);
                outputs.add(network.predict(VALIDATION));
            }
        };
        try (TrainedNetwork network = trainer.train(settings(40, 40, 0.02, 0), TRAINING, VALIDATION, observer)) {
            double least = losses.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            assertThat(losses).hasSize(40);
            assertThat(least).isLessThan(losses.getFirst() / 2);
            assertThat(network.predict(VALIDATION)).isEqualTo(outputs.get(losses.indexOf(least)));
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws SayableException {
        try (TrainedNetwork one = trainer.train(settings(3, 3, 0.01, 0.1), TRAINING, VALIDATION, NetworkObserver.NONE);
             TrainedNetwork two = trainer.train(settings(3, 3, 0.01, 0.1), TRAINING, VALIDATION, NetworkObserver.NONE);
             TrainedNetwork other = trainer.train(settings(3, 3, 0.01, 0.1).withSeed(8), TRAINING, VALIDATION,
                     NetworkObserver.NONE)) {
            assertThat(one.weights()).isEqualTo(two.weights()).isNotEqualTo(other.weights());
        }
    }

    @Test
    void restoredWeightsPredictTheSame() throws SayableException {
        try (TrainedNetwork network = trainer.train(settings(2, 2, 0.01, 0.1), TRAINING, NOTHING, NetworkObserver.NONE);
             TrainedNetwork restored = trainer.restore(network.weights())) {
            assertThat(restored.predict(VALIDATION)).isEqualTo(network.predict(VALIDATION));
            assertThat(restored.weights()).isEqualTo(network.weights());
        }
    }

    @Test
    void anUntrainedNetworkSaysNoChange() throws SayableException {
        NetworkObserver stop = new NetworkObserver() {
            @Override
            public boolean stopRequested() {
                return true;
            }
        };
        try (TrainedNetwork network = trainer.train(settings(9, 9, 0.01, 0.1), TRAINING, VALIDATION, stop)) {
            assertThat(network.predict(VALIDATION)).hasSize(90).containsOnly(0f);
        }
    }

    @Test
    void patienceEndsATrainingThatGetsNoBetter() throws SayableException {
        int[] epochs = {0, 0};
        NetworkObserver count = new NetworkObserver() {
            @Override
            public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch,
                              TrainedNetwork network) {
                epochs[0] = epoch;
                epochs[1] = bestEpoch;
            }
        };
        trainer.train(settings(200, 2, 0.5, 0), TRAINING, VALIDATION, count).close();
        assertThat(epochs[0]).isEqualTo(epochs[1] + 2).isLessThan(200);
    }

    @Test
    void noWindowsAreSaid() {
        assertThatThrownBy(() -> trainer.train(settings(1, 1, 0.1, 0), NOTHING, NOTHING, NetworkObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageContaining("smaller window");
    }
}
