package io.github.tidecast.forecast.dl4j.kernel;

import static io.github.tidecast.forecast.dl4j.kernel.Lanes.COUNT;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * The gates of an LSTM (Hochreiter and Schmidhuber, 1997; forget gate by Gers et al., 2000) for one time step, forward
 * and backward, each in one pass. A row of gates is {@code [candidate, forget, output, input]}, DL4J's order, each part
 * as wide as the padded number of hidden units.
 */
final class Cell {

    private Cell() {
    }

    /**
     * c' = f c + i a and h = o tanh(c').
     *
     * @param gates  in: sums before the activation; out: activations
     * @param cells  cells of all steps
     * @param before first cell of the step before
     * @param after  first cell of this step
     * @param h      output
     * @param width  padded hidden units
     */
    static void forward(float[] gates, int gate, float[] cells, int before, int after, float[] h, int hFirst,
                        int hStride, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            int g = gate + row * 4 * width;
            int c = row * width;
            int out = hFirst + row * hStride;
            for (int j = 0; j < width; j += COUNT) {
                FloatVector a = Tanh.of(FloatVector.fromArray(SPECIES, gates, g + j));
                FloatVector f = Tanh.logistic(FloatVector.fromArray(SPECIES, gates, g + width + j));
                FloatVector o = Tanh.logistic(FloatVector.fromArray(SPECIES, gates, g + 2 * width + j));
                FloatVector i = Tanh.logistic(FloatVector.fromArray(SPECIES, gates, g + 3 * width + j));
                FloatVector cell = FloatVector.fromArray(SPECIES, cells, before + c + j).fma(f, a.mul(i));
                a.intoArray(gates, g + j);
                f.intoArray(gates, g + width + j);
                o.intoArray(gates, g + 2 * width + j);
                i.intoArray(gates, g + 3 * width + j);
                cell.intoArray(cells, after + c + j);
                o.mul(Tanh.of(cell)).intoArray(h, out + j);
            }
        }
    }

    /**
     * Takes the gradient of the output through the gates.
     *
     * @param gates   in: activations; out: gradients of the sums before them
     * @param dh      gradient of the output
     * @param dhWidth distance between its rows
     * @param dc      gradient of the cell, {@code [row][hidden]}; in: of this step's, out: of the step before
     */
    static void backward(float[] gates, int gate, float[] cells, int before, int after, float[] dh, int dhFirst,
                         int dhWidth, float[] dc, int rows, int width) {
        FloatVector one = FloatVector.broadcast(SPECIES, 1f);
        for (int row = 0; row < rows; row++) {
            int g = gate + row * 4 * width;
            int c = row * width;
            int in = dhFirst + row * dhWidth;
            for (int j = 0; j < width; j += COUNT) {
                FloatVector a = FloatVector.fromArray(SPECIES, gates, g + j);
                FloatVector f = FloatVector.fromArray(SPECIES, gates, g + width + j);
                FloatVector o = FloatVector.fromArray(SPECIES, gates, g + 2 * width + j);
                FloatVector i = FloatVector.fromArray(SPECIES, gates, g + 3 * width + j);
                FloatVector t = Tanh.of(FloatVector.fromArray(SPECIES, cells, after + c + j));
                FloatVector d = FloatVector.fromArray(SPECIES, dh, in + j);
                FloatVector dOut = d.mul(o);
                FloatVector dCell = FloatVector.fromArray(SPECIES, dc, c + j).add(dOut.sub(dOut.mul(t).mul(t)));
                FloatVector dInput = dCell.mul(i);
                dInput.sub(dInput.mul(a).mul(a)).intoArray(gates, g + j);
                FloatVector dForget = dCell.mul(f);
                FloatVector past = FloatVector.fromArray(SPECIES, cells, before + c + j);
                dForget.mul(past).mul(one.sub(f)).intoArray(gates, g + width + j);
                dOut.mul(t).mul(one.sub(o)).intoArray(gates, g + 2 * width + j);
                dInput.mul(a).mul(one.sub(i)).intoArray(gates, g + 3 * width + j);
                dForget.intoArray(dc, c + j);
            }
        }
    }
}
