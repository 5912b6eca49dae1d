package io.github.tidecast.chart;

import java.util.Objects;

/**
 * The losses of one training.
 *
 * @param name       how the legend calls it
 * @param training   loss after each epoch, from epoch 1; not copied, must not change afterwards
 * @param validation validation loss after each epoch, NaN where there is none; as long as {@code training}
 * @param bestEpoch  epoch with the lowest validation loss, from 1; 0 for none
 * @param faint      whether it is an earlier run, drawn behind
 */
public record LossCurve(String name, double[] training, double[] validation, int bestEpoch, boolean faint) {

    public LossCurve {
        Objects.requireNonNull(name, "name");
        if (training.length != validation.length || bestEpoch < 0 || bestEpoch > training.length) {
            throw new IllegalArgumentException("one validation loss for each training loss, and the best among them");
        }
    }
}
