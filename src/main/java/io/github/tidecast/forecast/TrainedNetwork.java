package io.github.tidecast.forecast;

/** A network that predicts. Used by the thread that trained it. */
public interface TrainedNetwork extends AutoCloseable {

    /**
     * Predicts windows in batches.
     *
     * @return the outputs of window i at {@code [i * outputs .. (i + 1) * outputs - 1]}
     */
    float[] predict(WindowSource windows);

    /** Its weights. */
    NetworkWeights weights();

    /** Frees native memory. */
    @Override
    void close();
}
