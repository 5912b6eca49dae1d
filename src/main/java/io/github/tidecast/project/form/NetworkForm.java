package io.github.tidecast.project.form;

import io.github.tidecast.forecast.NetworkShape;

/** The form of a network. */
public record NetworkForm(int features, int window, int hidden, int layers, int outputs) {

    /** The form of a shape. */
    public static NetworkForm of(NetworkShape shape) {
        return new NetworkForm(shape.features(), shape.window(), shape.hidden(), shape.layers(), shape.outputs());
    }

    /** The shape. */
    public NetworkShape shape() {
        return new NetworkShape(features, window, hidden, layers, outputs);
    }
}
