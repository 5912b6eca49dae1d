package io.github.tidecast.forecast.dl4j.kernel;

import java.util.Arrays;

/**
 * One LSTM layer alone, for a network whose other layers are computed elsewhere. Arrays are {@code [row][number][step]}
 * and parameters {@code W}, {@code RW}, {@code b}, each in column order one after another, as DL4J has them.
 */
public final class RecurrentLayer {

    private final int rows;
    private final int steps;
    private final LstmLayout layout;
    private final PackedMatrix transposed;
    private final LstmLayer layer;
    private final float[] weights;

    /**
     * A layer with memory for a pass.
     *
     * @param inputs numbers that come in at a step
     * @param hidden hidden units
     * @param rows   rows of the batch
     */
    public RecurrentLayer(int inputs, int hidden, int rows, int steps) {
        this.rows = rows;
        this.steps = steps;
        this.layout = LstmLayout.at(0, inputs, Lanes.pad(inputs), hidden);
        this.transposed = new PackedMatrix(0, 4 * layout.width(), layout.width() + layout.inputWidth());
        this.layer = new LstmLayer(layout, transposed, steps, Lanes.padRows(rows));
        this.weights = new float[layout.weights().size()];
    }

    /** True if a pass of this size fits. */
    public boolean fits(int inputs, int hidden, int batch, int length) {
        return layout.inputs() == inputs && layout.hidden() == hidden && rows == batch && steps == length;
    }

    /**
     * Goes through all steps.
     *
     * @param parameters all parameters of the layer
     * @param input      {@code [row][input][step]}
     * @param output0    output before the first step, {@code [row][hidden]}; empty for zeros
     * @param cell0      cells before the first step, {@code [row][hidden]}; empty for zeros
     * @return outputs, {@code [row][hidden][step]}
     */
    public float[] forward(float[] parameters, float[] input, float[] output0, float[] cell0) {
        layout.copy(parameters, 0, weights, false);
        layer.begin(Lanes.padRows(rows));
        for (int row = 0; row < rows && output0.length > 0; row++) {
            System.arraycopy(output0, row * layout.hidden(), layer.incoming(),
                    layer.output(-1) + row * layer.stride(), layout.hidden());
        }
        for (int row = 0; row < rows && cell0.length > 0; row++) {
            System.arraycopy(cell0, row * layout.hidden(), layer.cells(), layer.cell(-1) + row * layout.width(),
                    layout.hidden());
        }
        float[] output = new float[rows * layout.hidden() * steps];
        for (int step = 0; step < steps; step++) {
            move(input, layout.inputs(), step, layer.incoming(), layer.input(step), layer.stride(), true);
            layer.forward(step, weights);
            move(output, layout.hidden(), step, layer.incoming(), layer.output(step), layer.stride(), false);
        }
        return output;
    }

    /** The cells after the last step, {@code [row][hidden]}. */
    public float[] cells() {
        float[] cells = new float[rows * layout.hidden()];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(layer.cells(), layer.cell(steps - 1) + row * layout.width(), cells,
                    row * layout.hidden(), layout.hidden());
        }
        return cells;
    }

    /**
     * Goes back through the steps of the last {@link #forward}.
     *
     * @param dOutput  gradient of the outputs, {@code [row][hidden][step]}
     * @param first    earliest step to go back to; 0 for all
     * @param gradient filled with the gradient of all parameters
     * @return gradient of the inputs, {@code [row][input][step]}; 0 before the earliest step
     */
    public float[] backward(float[] dOutput, int first, float[] gradient) {
        float[] back = new float[transposed.size()];
        layout.weights().transpose(weights, back, transposed, transposed.columns());
        layer.beginBack();
        float[] dInput = new float[rows * layout.inputs() * steps];
        for (int step = steps - 1; step >= first; step--) {
            for (int row = 0; row < rows; row++) {
                for (int j = 0; j < layout.hidden(); j++) {
                    layer.back()[row * layer.backStride() + j] += dOutput[(row * layout.hidden() + j) * steps + step];
                }
            }
            layer.backward(step, back);
            move(dInput, layout.inputs(), step, layer.back(), layout.width(), layer.backStride(), false);
        }
        layer.forget(first);
        float[] sum = new float[weights.length];
        layer.addGradient(steps, sum);
        Arrays.fill(gradient, 0f);
        layout.copy(gradient, 0, sum, true);
        return dInput;
    }

    /** Copies one step between {@code [row][number][step]} and rows of the layer. */
    private void move(float[] outside, int count, int step, float[] inside, int first, int stride, boolean in) {
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < count; i++) {
                LstmLayout.move(outside, (row * count + i) * steps + step, inside, first + row * stride + i, !in);
            }
        }
    }
}
