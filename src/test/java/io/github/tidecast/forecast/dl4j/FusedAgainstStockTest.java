package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.dl4j.kernel.FusedNetwork;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Holds the vector kernels to what DL4J's own layers compute. */
class FusedAgainstStockTest {

    static {
        new Dl4jTrainer().close();
    }

    @Property(seed = "1", tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void outputsAndGradientsAreThoseOfStockForAnyShape(@ForAll @IntRange(min = 1, max = 37) int rows,
            @ForAll @IntRange(min = 1, max = 9) int window, @ForAll @IntRange(min = 1, max = 41) int hidden,
            @ForAll @IntRange(min = 1, max = 3) int layers, @ForAll @IntRange(min = 1, max = 9) int features,
            @ForAll @IntRange(min = 1, max = 35) int outputs, @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 0, max = 20) int moreBefore) {
        NetworkShape shape = new NetworkShape(features, window, hidden, layers, outputs);
        SineWindows windows = new SineWindows(rows, rows, window, features, outputs);
        MultiLayerNetwork stock = stock(shape, rows);
        try (FusedNetwork fused = new FusedNetwork(features, window, hidden, layers, outputs, 0, 1e-3, 1, 1, threads)) {
            fused.setParameters(stock.params().toFloatVector());
            assertThat(fused.parameters()).isEqualTo(stock.params().toFloatVector());

            INDArray inputs = Nd4j.create(rows, features, window);
            INDArray targets = Nd4j.create(rows, outputs);
            fill(windows, inputs, targets);
            assertThat(fused.predict(batch(windows), rows))
                    .containsExactly(stock.output(inputs).ravel().toFloatVector(), within(2e-5f));

            stock.setInput(inputs);
            stock.setLabels(targets);
            stock.computeGradientAndScore();
            float[] expected = stock.getFlattenedGradients().div(rows).ravel().toFloatVector();
            // a batch of another size before: a last, short batch must not see what a full one left in memory
            fused.gradientOf(batch(new SineWindows(7, rows + moreBefore, window, features, outputs)), rows + moreBefore);
            float[] actual = fused.gradientOf(batch(windows), rows);
            assertThat(actual).containsExactly(expected, within(2e-5f * largest(expected) + 1e-9f));
        }
        stock.close();
    }

    @Test
    void lossesAreThoseOfStockOverTwentyEpochs() {
        NetworkShape shape = new NetworkShape(3, 12, 20, 2, 4);
        SineWindows windows = new SineWindows(0, 90, 12, 3, 4);
        MultiLayerNetwork network = new MultiLayerNetwork(NetworkConfiguration.of(shape, 0, 2e-3, 5));
        network.init();
        int[] order = new Random(3).ints(90, 0, 90).toArray();
        try (Learner stock = new StockLearner(shape, network);
             Learner fused = new FusedLearner(shape, stock.parameters(), 0, 2e-3, 5, 2)) {
            for (int epoch = 0; epoch < 20; epoch++) {
                for (int from = 0; from < 90; from += 32) {
                    int to = Math.min(90, from + 32);
                    double expected = stock.learn(windows, order, from, to);
                    assertThat(fused.learn(windows, order, from, to)).isCloseTo(expected, within(2e-4 * expected));
                }
            }
            assertThat(fused.predict(windows)).containsExactly(stock.predict(windows), within(3e-3f));
        }
    }

    /** A network with every weight drawn at random, the output's too. */
    static MultiLayerNetwork stock(NetworkShape shape, long seed) {
        MultiLayerNetwork network = new MultiLayerNetwork(NetworkConfiguration.of(shape, 0, 1e-3, seed));
        network.init();
        Random random = new Random(seed);
        float[] parameters = new float[(int) network.numParams()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = (float) random.nextGaussian() * 0.4f;
        }
        network.setParams(Nd4j.create(parameters, new long[] {1, parameters.length}));
        return network;
    }

    static FusedNetwork.Batch batch(SineWindows windows) {
        return new FusedNetwork.Batch() {
            @Override
            public void inputs(int index, float[] into, int offset, int stepStride) {
                windows.writeInputs(index, into, offset, stepStride, 1);
            }

            @Override
            public void targets(int index, float[] into, int offset) {
                windows.writeTargets(index, into, offset);
            }
        };
    }

    static void fill(SineWindows windows, INDArray inputs, INDArray targets) {
        float[] x = new float[windows.features() * windows.window()];
        float[] y = new float[windows.outputs()];
        for (int i = 0; i < windows.count(); i++) {
            windows.writeInputs(i, x, 0, 1, windows.window());
            windows.writeTargets(i, y, 0);
            inputs.slice(i).assign(Nd4j.create(x, new long[] {windows.features(), windows.window()}, 'c'));
            targets.getRow(i).assign(Nd4j.create(y));
        }
    }

    private static float largest(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
