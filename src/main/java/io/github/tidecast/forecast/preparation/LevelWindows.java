package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.WindowSource;

/**
 * Windows on one array of values from which the last value of each window has been taken, inputs and targets alike:
 * the network learns changes, and its zero says "stays as it is".
 */
public final class LevelWindows implements WindowSource {

    private final double[] values;
    private final double[][] further;
    private final int first;
    private final int count;
    private final int stride;
    private final int window;
    private final int outputs;

    /**
     * Windows that end before the points first, first + stride, ...
     *
     * @param values  what the network sees, see {@link NetworkScale}; shared, not copied
     * @param further further inputs, each as long as values and scaled already
     * @param first   first point ahead of the first window; at least {@code window}
     * @param count   number of windows
     * @param stride  points from one window to the next
     * @param window  time steps
     * @param outputs steps ahead
     */
    public LevelWindows(double[] values, double[][] further, int first, int count, int stride, int window,
                        int outputs) {
        this.values = values;
        this.further = further;
        this.first = first;
        this.count = count;
        this.stride = stride;
        this.window = window;
        this.outputs = outputs;
    }

    /** The one window at the end of the values, to forecast with. */
    public static LevelWindows atEnd(double[] values, double[][] further, int window, int outputs) {
        return new LevelWindows(values, further, values.length, 1, 1, window, outputs);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int window() {
        return window;
    }

    @Override
    public int features() {
        return 1 + further.length;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    @Override
    public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
        int start = first + index * stride - window;
        double level = values[start + window - 1];
        for (int t = 0; t < window; t++) {
            into[offset + t * stepStride] = (float) (values[start + t] - level);
            for (int f = 0; f < further.length; f++) {
                into[offset + t * stepStride + (f + 1) * featureStride] = (float) further[f][start + t];
            }
        }
    }

    @Override
    public void writeTargets(int index, float[] into, int offset) {
        int ahead = first + index * stride;
        if (ahead + outputs > values.length) {
            throw new IllegalStateException("window " + index + " has no target");
        }
        double level = values[ahead - 1];
        for (int k = 0; k < outputs; k++) {
            into[offset + k] = (float) (values[ahead + k] - level);
        }
    }
}
