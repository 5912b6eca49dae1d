package io.github.tidecast.forecast.preparation;

/**
 * What a network sees of a history.
 *
 * @param values  prepared values, see {@link NetworkScale}
 * @param further further inputs, each as long as {@code values}
 */
public record NetworkInputs(double[] values, float[][] further) {
}
