package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.dl4j.kernel.FusedNetwork;

/** Learns with the vector kernels; the parameters are those of the DL4J network it was made from. */
final class FusedLearner implements Learner {

    private final NetworkShape shape;
    private final FusedNetwork network;

    /**
     * A learner.
     *
     * @param parameters in DL4J's flattened order, as DL4J initialised them
     * @param threads    threads at most
     */
    FusedLearner(NetworkShape shape, float[] parameters, double dropout, double learningRate, long seed, int threads) {
        this.shape = shape;
        this.network = new FusedNetwork(shape.features(), shape.window(), shape.hidden(), shape.layers(),
                shape.outputs(), dropout, learningRate, NetworkConfiguration.CLIP, seed, threads);
        network.setParameters(parameters);
    }

    @Override
    public NetworkShape shape() {
        return shape;
    }

    @Override
    public double learn(WindowSource windows, int[] order, int from, int to) {
        return network.learn(new Part(windows, order, from), to - from);
    }

    @Override
    public void setLearningRate(double learningRate) {
        network.setLearningRate(learningRate);
    }

    @Override
    public float[] predict(WindowSource windows) {
        int[] order = new int[windows.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return network.predict(new Part(windows, order, 0), order.length);
    }

    @Override
    public float[] parameters() {
        return network.parameters();
    }

    @Override
    public void setParameters(float[] parameters) {
        network.setParameters(parameters);
    }

    @Override
    public void close() {
        network.close();
    }

    /** Some windows in some order. */
    private record Part(WindowSource windows, int[] order, int from) implements FusedNetwork.Batch {

        @Override
        public void inputs(int index, float[] into, int offset, int stepStride) {
            windows.writeInputs(order[from + index], into, offset, stepStride, 1);
        }

        @Override
        public void targets(int index, float[] into, int offset) {
            windows.writeTargets(order[from + index], into, offset);
        }
    }
}
