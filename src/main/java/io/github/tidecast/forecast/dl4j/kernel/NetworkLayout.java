package io.github.tidecast.forecast.dl4j.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the parameters of a network lie in one flat array: its LSTM layers, then the dense output.
 *
 * @param layers from below
 */
record NetworkLayout(List<LstmLayout> layers, DenseLayout head) {

    NetworkLayout {
        layers = List.copyOf(layers);
    }

    /** The layout of a network. */
    static NetworkLayout of(int features, int hidden, int count, int outputs) {
        List<LstmLayout> layers = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < count; i++) {
            LstmLayout layer = i == 0 ? LstmLayout.at(offset, features, features, hidden)
                    : LstmLayout.at(offset, hidden, Lanes.pad(hidden), hidden);
            layers.add(layer);
            offset = Math.addExact(offset, layer.weights().size());
        }
        return new NetworkLayout(layers, DenseLayout.at(offset, hidden, outputs));
    }

    /** Length of the flat array, filling included. */
    int size() {
        return Math.addExact(head.weights().offset(), head.weights().size());
    }

    /** The matrices, one for each layer. */
    List<PackedMatrix> matrices() {
        List<PackedMatrix> matrices = new ArrayList<>();
        layers.forEach(layer -> matrices.add(layer.weights()));
        matrices.add(head.weights());
        return matrices;
    }

    /** Number of parameters in DL4J's order. */
    int parameters() {
        return layers.stream().mapToInt(LstmLayout::parameters).sum() + head.parameters();
    }

    /** Copies all parameters from DL4J's flattened order into this layout. */
    void read(float[] flat, float[] panels) {
        copy(flat, panels, false);
    }

    /** Copies all parameters from this layout into DL4J's flattened order. */
    void write(float[] panels, float[] flat) {
        copy(flat, panels, true);
    }

    private void copy(float[] flat, float[] panels, boolean back) {
        int first = 0;
        for (LstmLayout layer : layers) {
            layer.copy(flat, first, panels, back);
            first += layer.parameters();
        }
        head.copy(flat, first, panels, back);
    }
}
