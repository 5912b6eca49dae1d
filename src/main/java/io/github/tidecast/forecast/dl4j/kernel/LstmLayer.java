package io.github.tidecast.forecast.dl4j.kernel;

import java.util.Arrays;

/**
 * One LSTM layer on some rows of a batch, with the memory it needs to go forward and back through time. Everything lies
 * as {@code [step][row][...]}, so that a step is one piece of memory and nothing is ever permuted.
 */
final class LstmLayer {

    private final LstmLayout layout;
    private final PackedMatrix transposed;
    private final int slots;
    private final float[] incoming;
    private final float[] gates;
    private final float[] cells;
    private final float[] dCell;
    private final float[] back;
    private int rows;

    /**
     * A layer.
     *
     * @param transposed the weights as the way back needs them: a row for each gate, columns for the own output before
     *                   and, if the layer below wants its gradient, the inputs
     * @param steps      steps remembered for the way back; 1 if there is none
     * @param capacity   greatest number of rows, a multiple of {@link Lanes#ROWS}
     */
    LstmLayer(LstmLayout layout, PackedMatrix transposed, int steps, int capacity) {
        this.layout = layout;
        this.transposed = transposed;
        this.slots = steps;
        int depth = layout.weights().rows();
        incoming = array((long) (steps + 1) * capacity * depth);
        gates = array((long) steps * capacity * 4 * layout.width());
        cells = array((long) (steps + 1) * capacity * layout.width());
        dCell = new float[capacity * layout.width()];
        back = array((long) capacity * transposed.columns());
        for (int at = layout.biasRow(); at < incoming.length; at += depth) {
            incoming[at] = 1f;
        }
    }

    /** Starts a pass with an empty memory. */
    void begin(int count) {
        rows = count;
        int depth = layout.weights().rows();
        for (int row = 0; row < count; row++) {
            Arrays.fill(incoming, row * depth, row * depth + layout.width(), 0f);
        }
        Arrays.fill(cells, 0, count * layout.width(), 0f);
    }

    /** Where row 0 of the inputs of a step begins in {@link #incoming()}; rows are {@link #stride()} apart. */
    int input(int step) {
        return slot(step) * rows * stride() + layout.width();
    }

    /** Where row 0 of the output of a step begins in {@link #incoming()}; rows are {@link #stride()} apart. */
    int output(int step) {
        return slot(step + 1) * rows * stride();
    }

    float[] incoming() {
        return incoming;
    }

    int stride() {
        return layout.weights().rows();
    }

    /** Where row 0 of the cells after a step begins in {@link #cells()}; rows are the padded width apart. */
    int cell(int step) {
        return slot(step + 1) * rows * layout.width();
    }

    float[] cells() {
        return cells;
    }

    /** One step forward. Its inputs have been written. */
    void forward(int step, float[] parameters) {
        int width = layout.width();
        int gate = step % slots * rows * 4 * width;
        Products.multiply(incoming, slot(step) * rows * stride(), stride(), rows, parameters, layout.weights(),
                gates, gate, 4 * width);
        Cell.forward(gates, gate, cells, cell(step - 1), cell(step), incoming, output(step), stride(), rows, width);
    }

    /** Starts the way back: no gradient has come from later steps. */
    void beginBack() {
        Arrays.fill(back, 0, rows * transposed.columns(), 0f);
        Arrays.fill(dCell, 0, rows * layout.width(), 0f);
    }

    /**
     * Gradients that a step hands back: rows of {@link #backStride()}, first those of the own output of the step before,
     * to which the layer above adds, then those of the inputs.
     */
    float[] back() {
        return back;
    }

    int backStride() {
        return transposed.columns();
    }

    /** One step back: from the gradient of the output in {@link #back()} to that of the step before and of the inputs. */
    void backward(int step, float[] transposedWeights) {
        int width = layout.width();
        int gate = step * rows * 4 * width;
        Cell.backward(gates, gate, cells, cell(step - 1), cell(step), back, 0, backStride(), dCell, rows, width);
        if (step > 0 || backStride() > width) {
            Products.multiply(gates, gate, 4 * width, rows, transposedWeights, transposed, back, 0, backStride());
        }
    }

    /** Leaves the steps before one out of the gradient. */
    void forget(int first) {
        Arrays.fill(gates, 0, first * rows * 4 * layout.width(), 0f);
    }

    /** Adds the gradient of the weights, after the way back over all steps. */
    void addGradient(int steps, float[] gradient) {
        OuterProducts.add(incoming, gates, steps * rows, gradient, layout.weights());
    }

    private int slot(int step) {
        return step % (slots + 1);
    }

    /** An array, or the error that says there is no memory for it. */
    static float[] array(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("an array of " + size + " numbers");
        }
        return new float[(int) size];
    }
}
