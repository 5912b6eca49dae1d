package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.WindowSource;

/**
 * Windows on a sum of sines, one phase for each feature; the targets are the first feature's next values.
 *
 * @param first    first window's start
 * @param count    windows
 */
record SineWindows(int first, int count, int window, int features, int outputs) implements WindowSource {

    @Override
    public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
        for (int t = 0; t < window; t++) {
            for (int f = 0; f < features; f++) {
                into[offset + t * stepStride + f * featureStride] = value(first + index + t, f);
            }
        }
    }

    @Override
    public void writeTargets(int index, float[] into, int offset) {
        for (int i = 0; i < outputs; i++) {
            into[offset + i] = value(first + index + window + i, 0);
        }
    }

    private static float value(int t, int feature) {
        return (float) (Math.sin(t * 0.37 + feature) + 0.3 * Math.sin(t * 1.1 + 2 * feature));
    }
}
