package io.github.tidecast.forecast.assessment;

import io.github.tidecast.text.Text;

/** Probabilities of tests as people write them. */
public final class PValue {

    /** Smaller ones are told as p < 0.001, as usual in print. */
    private static final double SMALLEST = 0.001;

    private PValue() {
    }

    /** A probability in words, as in "p = 0.012"; the smallest as "p < 0.001". */
    public static Text inWords(double p) {
        return p < SMALLEST ? Text.of("forecast.p-value-tiny") : Text.of("forecast.p-value", p);
    }
}
