package io.github.tidecast.forecast;

/**
 * Windows to learn from or to predict: views on shared arrays that are written out only into the batch at hand, so
 * that memory grows with the series and not with series times window.
 */
public interface WindowSource {

    /** Number of windows. */
    int count();

    /** Time steps of a window. */
    int window();

    /** Inputs at each time step. */
    int features();

    /** Steps ahead in a target. */
    int outputs();

    /**
     * Writes the inputs of one window. The value of feature f at step t goes to
     * {@code into[offset + t * stepStride + f * featureStride]}.
     *
     * @param index window, 0 to count - 1
     */
    void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride);

    /**
     * Writes the targets of one window to {@code into[offset .. offset + outputs - 1]}; sources for prediction only
     * have none and throw.
     */
    void writeTargets(int index, float[] into, int offset);
}
