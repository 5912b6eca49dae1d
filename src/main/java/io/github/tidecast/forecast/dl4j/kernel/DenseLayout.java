package io.github.tidecast.forecast.dl4j.kernel;

/**
 * Where the parameters of the dense output layer lie: rows {@code [inputs (padded) | constant 1 | filling]}.
 *
 * @param inputs  hidden units of the layer below
 * @param outputs steps ahead
 * @param weights the matrix, columns padded to full vectors
 */
record DenseLayout(int inputs, int outputs, PackedMatrix weights) {

    /** The layout of a layer whose parameters begin at an offset. */
    static DenseLayout at(int offset, int inputs, int outputs) {
        return new DenseLayout(inputs, outputs,
                new PackedMatrix(offset, Lanes.padRows(Lanes.pad(inputs) + 1), Lanes.pad(outputs)));
    }

    /** Row of the bias. */
    int biasRow() {
        return Lanes.pad(inputs);
    }

    /** Number of parameters in DL4J's order. */
    int parameters() {
        return outputs * (inputs + 1);
    }

    /** Copies parameters from DL4J's order ({@code W[inputs][outputs]} column after column, {@code b}) or back. */
    void copy(float[] flat, int first, float[] panels, boolean back) {
        for (int output = 0; output < outputs; output++) {
            for (int i = 0; i < inputs; i++) {
                LstmLayout.move(flat, first + output * inputs + i, panels, weights.index(i, output), back);
            }
            LstmLayout.move(flat, first + outputs * inputs + output, panels, weights.index(biasRow(), output), back);
        }
    }
}
