package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.WindowSource;

/** A network that learns from one batch after another. Used by one thread. */
interface Learner extends AutoCloseable {

    NetworkShape shape();

    /**
     * One step of Adam on a batch of windows.
     *
     * @param order windows; those at {@code from} to {@code to - 1} make the batch
     * @return mean absolute error of the batch before the step
     */
    double learn(WindowSource windows, int[] order, int from, int to);

    /** Changes the step size of the steps to come. */
    void setLearningRate(double learningRate);

    /** Outputs of all windows, {@code [window][output]} in one array; computed in batches. */
    float[] predict(WindowSource windows);

    /** A copy of all parameters in DL4J's flattened order. */
    float[] parameters();

    /** Replaces all parameters, given in DL4J's flattened order. */
    void setParameters(float[] parameters);

    @Override
    void close();
}
