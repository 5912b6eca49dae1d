package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.regression.LinearWindow;

/**
 * Windows on one array from which the last value of each has been taken, inputs and targets alike. The targets are
 * what a linear regression on the same window leaves: the network learns only what lines cannot say, and a network
 * whose outputs are zero forecasts like the regression.
 */
public final class RemainderWindows implements WindowSource {

    private final NetworkInputs inputs;
    private final LinearWindow linear;
    private final int first;
    private final int count;
    private final int stride;
    private final int window;
    private final int outputs;

    /**
     * Windows that end before the points first, first + stride, ...
     *
     * @param inputs  what the network sees; shared, not copied
     * @param linear  the regression whose remainder is learned
     * @param first   first point ahead of the first window; at least {@code window}
     * @param count   number of windows
     * @param stride  points from one window to the next
     * @param window  time steps
     * @param outputs steps ahead
     */
    public RemainderWindows(NetworkInputs inputs, LinearWindow linear, int first, int count, int stride, int window,
                            int outputs) {
        this.inputs = inputs;
        this.linear = linear;
        this.first = first;
        this.count = count;
        this.stride = stride;
        this.window = window;
        this.outputs = outputs;
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
        return 1 + inputs.further().length;
    }

    @Override
    public int outputs() {
        return outputs;
    }

    /** Mean absolute value of all targets, the error of the regression alone; NaN without windows. */
    public double remainder() {
        float[] targets = new float[outputs];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            writeTargets(i, targets, 0);
            for (float target : targets) {
                sum += Math.abs(target);
            }
        }
        return sum / ((double) count * outputs);
    }

    @Override
    public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
        int start = first + index * stride - window;
        double level = inputs.values()[start + window - 1];
        for (int t = 0; t < window; t++) {
            into[offset + t * stepStride] = (float) (inputs.values()[start + t] - level);
            for (int f = 0; f < inputs.further().length; f++) {
                into[offset + t * stepStride + (f + 1) * featureStride] = inputs.further()[f][start + t];
            }
        }
    }

    @Override
    public void writeTargets(int index, float[] into, int offset) {
        int ahead = first + index * stride;
        double[] values = inputs.values();
        if (ahead + outputs > values.length) {
            throw new IllegalStateException("window " + index + " has no target");
        }
        double level = values[ahead - 1];
        double[] expected = linear.changes(values, ahead);
        for (int k = 0; k < outputs; k++) {
            into[offset + k] = (float) (values[ahead + k] - level - expected[k]);
        }
    }
}
