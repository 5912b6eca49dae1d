package io.github.tidecast.json;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;

/**
 * Weights of a network in JSON.
 *
 * @param parameters floats in DL4J's flattened order
 */
record WeightsForm(NetworkShape shape, byte[] parameters) {

    static WeightsForm of(NetworkWeights weights) {
        return new WeightsForm(weights.shape(), LittleEndian.bytes(weights.parameters()));
    }

    NetworkWeights weights() {
        return new NetworkWeights(shape, LittleEndian.floats(parameters));
    }
}
