package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.WindowSource;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Learns with DL4J as it comes: the layers and the updater of a {@link MultiLayerNetwork}. */
final class StockLearner implements Learner {

    /** Values of the input of one prediction batch, at most; bounds native memory. */
    private static final int PREDICTION_VALUES = 1 << 17;

    private final NetworkShape shape;
    private final MultiLayerNetwork network;

    /** A learner around a network that is initialised already. */
    StockLearner(NetworkShape shape, MultiLayerNetwork network) {
        this.shape = shape;
        this.network = network;
    }

    @Override
    public NetworkShape shape() {
        return shape;
    }

    @Override
    public double learn(WindowSource windows, int[] order, int from, int to) {
        try (INDArray inputs = inputs(windows, order, from, to); INDArray targets = targets(windows, order, from, to)) {
            network.fit(inputs, targets);
            return network.score();
        }
    }

    @Override
    public void setLearningRate(double learningRate) {
        network.setLearningRate(learningRate);
    }

    @Override
    public float[] predict(WindowSource windows) {
        int count = windows.count();
        int batch = Math.clamp(PREDICTION_VALUES / (shape.window() * Math.max(shape.features(), shape.hidden())), 1, 1024);
        float[] outputs = new float[count * shape.outputs()];
        int[] order = new int[batch];
        for (int first = 0; first < count; first += batch) {
            int size = Math.min(batch, count - first);
            for (int i = 0; i < size; i++) {
                order[i] = first + i;
            }
            try (INDArray inputs = inputs(windows, order, 0, size)) {
                float[] some = network.output(inputs, false).ravel().toFloatVector();
                System.arraycopy(some, 0, outputs, first * shape.outputs(), some.length);
            }
        }
        return outputs;
    }

    @Override
    public float[] parameters() {
        return network.params().toFloatVector();
    }

    @Override
    public void setParameters(float[] parameters) {
        network.setParams(Nd4j.create(parameters, new long[] {1, parameters.length}));
    }

    @Override
    public void close() {
        network.close();
    }

    private INDArray inputs(WindowSource windows, int[] order, int from, int to) {
        int size = shape.features() * shape.window();
        float[] values = new float[(to - from) * size];
        for (int i = from; i < to; i++) {
            windows.writeInputs(order[i], values, (i - from) * size, 1, shape.window());
        }
        return Nd4j.create(values, new long[] {to - from, shape.features(), shape.window()}, 'c');
    }

    private INDArray targets(WindowSource windows, int[] order, int from, int to) {
        float[] values = new float[(to - from) * shape.outputs()];
        for (int i = from; i < to; i++) {
            windows.writeTargets(order[i], values, (i - from) * shape.outputs());
        }
        return Nd4j.create(values, new long[] {to - from, shape.outputs()}, 'c');
    }
}
