package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Windows are views on one array: memory grows with the series, not with series times window. */
class WindowMemoryTest {

    private static final int WINDOWS = 5_000;
    private static final int WINDOW = 50;

    @Test
    void aTrainingWritesWindowsIntoTheMemoryOfOneBatchOnly() throws SayableException {
        Watched training = new Watched(windows(new double[WINDOWS + WINDOW + 1], WINDOWS));
        Watched validation = new Watched(windows(new double[WINDOWS + WINDOW + 1], WINDOWS));
        NetworkShape shape = new NetworkShape(1, WINDOW, 1, 1, 1);
        NetworkSettings settings = new NetworkSettings(WINDOW, 1, 1, 0, 1e-3, 32, 2, 2, 0.2, 1);
        try (Learner learner = new FusedLearner(shape, new float[4 * (1 + 1 + 1) + 1 + 1], 0, 1e-3, 1, 2)) {
            new EpochLoop(settings, NetworkObserver.NONE).train(learner, false, training, validation);
        }
        assertThat(training.numbers()).isPositive().isLessThan(WINDOWS * WINDOW / 20);
        assertThat(validation.numbers()).isPositive().isLessThan(WINDOWS * WINDOW / 20);
    }

    @Test
    void windowsShareTheSeries() {
        double[] values = new double[WINDOW + 2];
        WindowSource windows = windows(values, 2);
        values[3] = 7;
        float[] inputs = new float[2 * WINDOW];
        windows.writeInputs(0, inputs, 0, 1, WINDOW);
        windows.writeInputs(1, inputs, WINDOW, 1, WINDOW);
        assertThat(inputs[3]).isEqualTo(7f);
        assertThat(inputs[WINDOW + 2]).isEqualTo(7f);
    }

    private static WindowSource windows(double[] values, int count) {
        return new RemainderWindows(new NetworkInputs(values, new float[0][]), new LinearWindow(new double[WINDOW][1]),
                WINDOW, count, 1, WINDOW, 1);
    }

    /** Remembers every array into which inputs are written. */
    private record Watched(WindowSource windows, Set<float[]> arrays) implements WindowSource {

        Watched(WindowSource windows) {
            this(windows, Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>())));
        }

        /** Numbers in all of them. */
        int numbers() {
            return arrays.stream().mapToInt(array -> array.length).sum();
        }

        @Override
        public int count() {
            return windows.count();
        }

        @Override
        public int window() {
            return windows.window();
        }

        @Override
        public int features() {
            return windows.features();
        }

        @Override
        public int outputs() {
            return windows.outputs();
        }

        @Override
        public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
            arrays.add(into);
            windows.writeInputs(index, into, offset, stepStride, featureStride);
        }

        @Override
        public void writeTargets(int index, float[] into, int offset) {
            windows.writeTargets(index, into, offset);
        }
    }
}
