package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.dl4j.kernel.FusedNetwork;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import java.util.Random;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class FusedNetworkTest {

    static {
        new Dl4jTrainer().close();
    }

    @Test
    void gradientsAreCentralDifferencesOfTheStockLossInDouble() {
        NetworkShape shape = new NetworkShape(2, 5, 3, 2, 2);
        SineWindows windows = new SineWindows(9, 6, 5, 2, 2);
        MultiLayerConfiguration configuration = NetworkConfiguration.of(shape, 0, 1e-3, 1);
        configuration.setDataType(DataType.DOUBLE);
        MultiLayerNetwork stock = new MultiLayerNetwork(configuration);
        stock.init();
        float[] parameters = random((int) stock.numParams());
        INDArray inputs = Nd4j.create(6, 2, 5);
        INDArray targets = Nd4j.create(6, 2);
        FusedAgainstStockTest.fill(windows, inputs, targets);
        stock.setInput(inputs.castTo(DataType.DOUBLE));
        stock.setLabels(targets.castTo(DataType.DOUBLE));
        try (FusedNetwork fused = new FusedNetwork(2, 5, 3, 2, 2, 0, 1e-3, 1, 1, 1)) {
            fused.setParameters(parameters);
            float[] gradient = fused.gradientOf(FusedAgainstStockTest.batch(windows), 6);
            double step = 1e-6;
            for (int i = 0; i < parameters.length; i++) {
                double slope = (loss(stock, parameters, i, step) - loss(stock, parameters, i, -step)) / (2 * step);
                assertThat((double) gradient[i]).as("parameter %d", i).isCloseTo(slope, within(2e-6));
            }
        }
    }

    @Test
    void severalThreadsGiveTheSameBytesEveryTime() {
        SineWindows windows = new SineWindows(0, 61, 20, 2, 3);
        float[][] results = new float[2][];
        for (int i = 0; i < 2; i++) {
            try (FusedNetwork network = new FusedNetwork(2, 20, 48, 2, 3, 0.2, 1e-2, 1, 4, 3)) {
                assertThat(network.threads(61)).isEqualTo(3);
                network.setParameters(random(network.parameters().length));
                for (int step = 0; step < 6; step++) {
                    network.learn(FusedAgainstStockTest.batch(windows), 61 - 7 * step);
                }
                results[i] = network.parameters();
            }
        }
        assertThat(results[0]).isEqualTo(results[1]);
    }

    @Test
    void smallBatchesStayOnOneThread() {
        try (FusedNetwork network = new FusedNetwork(1, 12, 32, 1, 12, 0, 1e-3, 1, 1, 8)) {
            assertThat(network.threads(16)).isEqualTo(1);
        }
    }

    @Test
    void aNetworkThatDoesNotFitIsSaid() {
        NetworkSettings settings = new NetworkSettings(2000, 512, 2, 0, 1e-3, 4096, 1, 1, 0.2, 1);
        SineWindows windows = new SineWindows(0, 4096, 2000, 1, 1);
        try (Dl4jTrainer trainer = new Dl4jTrainer()) {
            assertThatThrownBy(() -> trainer.train(settings, windows, new SineWindows(0, 0, 2000, 1, 1),
                    NetworkObserver.NONE)).isInstanceOf(SayableException.class).hasMessageContaining("memory");
        }
    }

    private static double loss(MultiLayerNetwork stock, float[] parameters, int changed, double by) {
        double[] values = new double[parameters.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = parameters[i] + (i == changed ? by : 0);
        }
        stock.setParams(Nd4j.create(values, new long[] {1, values.length}, DataType.DOUBLE));
        stock.computeGradientAndScore();
        return stock.score();
    }

    private static float[] random(int count) {
        Random random = new Random(11);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian() * 0.4f;
        }
        return values;
    }
}
