package io.github.tidecast.forecast.dl4j.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A whole network on some rows of a batch, with memory of its own: what one thread computes, from the inputs to the
 * gradient of every parameter, without waiting for another.
 */
final class BatchPartition {

    private final NetworkLayout layout;
    private final Backward backward;
    private final int steps;
    private final List<LstmLayer> layers = new ArrayList<>();
    private final float[] inputs;
    private final float[] last;
    private final float[] outputs;
    private final float[] dLast;
    private final float[] gradient;
    private final float[][] masks;
    private final Dropout dropout;
    private int rows;

    /**
     * A slice.
     *
     * @param steps    time steps
     * @param capacity greatest number of rows
     * @param learns   whether there is a way back; without one a slice needs little memory
     */
    BatchPartition(NetworkLayout layout, Backward backward, int steps, int capacity, boolean learns, Dropout dropout) {
        this.layout = layout;
        this.backward = backward;
        this.steps = steps;
        this.dropout = dropout;
        int padded = Lanes.padRows(capacity);
        int features = layout.layers().getFirst().inputs();
        inputs = LstmLayer.array((long) steps * padded * features);
        for (int i = 0; i < layout.layers().size(); i++) {
            layers.add(new LstmLayer(layout.layers().get(i), backward.layers().get(i), learns ? steps : 1, padded));
        }
        PackedMatrix head = layout.head().weights();
        last = new float[padded * head.rows()];
        for (int at = layout.head().biasRow(); at < last.length; at += head.rows()) {
            last[at] = 1f;
        }
        outputs = new float[padded * head.columns()];
        dLast = new float[padded * backward.head().columns()];
        gradient = new float[learns ? layout.size() : 0];
        masks = new float[layers.size()][];
        int width = layout.layers().getFirst().width();
        for (int i = 0; i < masks.length; i++) {
            // the uppermost layer hands on its last step only
            int masked = i == masks.length - 1 ? 1 : steps;
            masks[i] = dropout.isOn() ? LstmLayer.array((long) masked * padded * width) : new float[0];
        }
    }

    /** The inputs, {@code [step][row][feature]} with as many rows as the batch has when padded. */
    float[] inputs() {
        return inputs;
    }

    /** The outputs, {@link #outputStride()} apart; on the way back their gradients stand in the same place. */
    float[] outputs() {
        return outputs;
    }

    int outputStride() {
        return layout.head().weights().columns();
    }

    /** The gradient of every parameter, summed over the rows. */
    float[] gradient() {
        return gradient;
    }

    /** From the inputs to the outputs. */
    void forward(int paddedRows, float[] parameters, boolean training) {
        rows = paddedRows;
        boolean drop = training && dropout.isOn();
        for (LstmLayer layer : layers) {
            layer.begin(rows);
        }
        if (drop) {
            for (float[] mask : masks) {
                dropout.fill(mask, mask.length);
            }
        }
        for (int step = 0; step < steps; step++) {
            feed(step);
            for (int i = 0; i < layers.size(); i++) {
                layers.get(i).forward(step, parameters);
                if (i < layers.size() - 1) {
                    hand(i, step, layers.get(i + 1).incoming(), layers.get(i + 1).input(step),
                            layers.get(i + 1).stride(), drop ? step : -1);
                }
            }
        }
        hand(layers.size() - 1, steps - 1, last, 0, layout.head().weights().rows(), drop ? 0 : -1);
        Products.multiply(last, 0, layout.head().weights().rows(), rows, parameters, layout.head().weights(),
                outputs, 0, outputStride());
    }

    /** From the gradients of the outputs, put into {@link #outputs()}, to {@link #gradient()}. */
    void backward(float[] transposed) {
        Arrays.fill(gradient, 0f);
        OuterProducts.add(last, outputs, rows, gradient, layout.head().weights());
        int width = backward.head().columns();
        Products.multiply(outputs, 0, outputStride(), rows, transposed, backward.head(), dLast, 0, width);
        int top = layers.size() - 1;
        for (LstmLayer layer : layers) {
            layer.beginBack();
        }
        if (dropout.isOn()) {
            Rows.multiply(dLast, 0, width, masks[top], 0, rows, width);
        }
        Rows.add(dLast, 0, width, layers.get(top).back(), 0, layers.get(top).backStride(), rows, width);
        for (int step = steps - 1; step >= 0; step--) {
            for (int i = top; i >= 0; i--) {
                LstmLayer layer = layers.get(i);
                layer.backward(step, transposed);
                if (i > 0) {
                    LstmLayer below = layers.get(i - 1);
                    if (dropout.isOn()) {
                        Rows.multiply(layer.back(), width, layer.backStride(), masks[i - 1], step * rows * width,
                                rows, width);
                    }
                    Rows.add(layer.back(), width, layer.backStride(), below.back(), 0, below.backStride(), rows, width);
                }
            }
        }
        for (LstmLayer layer : layers) {
            layer.addGradient(steps, gradient);
        }
    }

    /** Copies the inputs of a step beside the lowest layer's own output. */
    private void feed(int step) {
        LstmLayer lowest = layers.getFirst();
        int features = layout.layers().getFirst().inputs();
        int to = lowest.input(step);
        int from = step * rows * features;
        for (int row = 0; row < rows; row++) {
            for (int f = 0; f < features; f++) {
                lowest.incoming()[to + f] = inputs[from + f];
            }
            to += lowest.stride();
            from += features;
        }
    }

    /** Hands a layer's output on to what stands above it; a negative mask step means no dropout. */
    private void hand(int layer, int step, float[] to, int first, int stride, int maskStep) {
        LstmLayer below = layers.get(layer);
        int width = layout.layers().get(layer).width();
        Rows.copy(below.incoming(), below.output(step), below.stride(), to, first, stride, rows, width);
        if (maskStep >= 0) {
            Rows.multiply(to, first, stride, masks[layer], maskStep * rows * width, rows, width);
        }
    }
}
