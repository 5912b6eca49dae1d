package io.github.tidecast.forecast.dl4j.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights as the way back needs them, transposed anew for each batch.
 *
 * @param layers one matrix for each LSTM layer: a row for each gate, columns for the own output and, above the lowest
 *               layer, for the layer below
 * @param head   a row for each output, a column for each hidden unit
 * @param size   length of the array that holds them all
 */
record Backward(List<PackedMatrix> layers, PackedMatrix head, int size) {

    /** The transposed layout of a network. */
    static Backward of(NetworkLayout layout) {
        List<PackedMatrix> layers = new ArrayList<>();
        int offset = 0;
        for (LstmLayout layer : layout.layers()) {
            int below = layers.isEmpty() ? 0 : layer.width();
            PackedMatrix panels = new PackedMatrix(offset, 4 * layer.width(), layer.width() + below);
            layers.add(panels);
            offset = Math.addExact(offset, panels.size());
        }
        PackedMatrix head = new PackedMatrix(offset, layout.head().weights().columns(), Lanes.pad(layout.head().inputs()));
        return new Backward(List.copyOf(layers), head, Math.addExact(offset, head.size()));
    }

    /** Transposes the weights. */
    void fill(NetworkLayout layout, float[] parameters, float[] transposed) {
        for (int i = 0; i < layers.size(); i++) {
            PackedMatrix to = layers.get(i);
            layout.layers().get(i).weights().transpose(parameters, transposed, to, to.columns());
        }
        layout.head().weights().transpose(parameters, transposed, head, head.columns());
    }
}
