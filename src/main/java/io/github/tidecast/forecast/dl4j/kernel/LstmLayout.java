package io.github.tidecast.forecast.dl4j.kernel;

/**
 * Where the parameters of one LSTM layer lie: one matrix with a row for each number that goes in and a column for each
 * gate of each unit. The rows are {@code [own output before (padded) | inputs (padded) | constant 1 | filling]}:
 * recurrent weights, input weights and bias in one product. Filling holds zeros, and its gradients are zero.
 *
 * @param inputs     numbers that come in at a step
 * @param inputWidth numbers that come in, with filling
 * @param hidden     hidden units
 * @param width      hidden units, padded to full vectors
 * @param weights    the matrix
 */
record LstmLayout(int inputs, int inputWidth, int hidden, int width, PackedMatrix weights) {

    /** The layout of a layer whose parameters begin at an offset. */
    static LstmLayout at(int offset, int inputs, int inputWidth, int hidden) {
        int width = Lanes.pad(hidden);
        return new LstmLayout(inputs, inputWidth, hidden, width,
                new PackedMatrix(offset, Lanes.padRows(width + inputWidth + 1), 4 * width));
    }

    /** Row of the bias. */
    int biasRow() {
        return width + inputWidth;
    }

    /** Number of parameters in DL4J's order. */
    int parameters() {
        return 4 * hidden * (inputs + hidden + 1);
    }

    /**
     * Copies parameters from DL4J's order ({@code W[inputs][4 hidden]}, {@code RW[hidden][4 hidden]}, both column after
     * column, {@code b[4 hidden]}) into this layout, or back.
     *
     * @param flat  parameters in DL4J's order
     * @param first first of this layer
     * @param back  true to copy from this layout into DL4J's order
     */
    void copy(float[] flat, int first, float[] panels, boolean back) {
        int recurrent = first + 4 * hidden * inputs;
        int bias = recurrent + 4 * hidden * hidden;
        for (int gate = 0; gate < 4; gate++) {
            for (int unit = 0; unit < hidden; unit++) {
                int from = gate * hidden + unit;
                int column = gate * width + unit;
                for (int i = 0; i < inputs; i++) {
                    move(flat, first + from * inputs + i, panels, weights.index(width + i, column), back);
                }
                for (int i = 0; i < hidden; i++) {
                    move(flat, recurrent + from * hidden + i, panels, weights.index(i, column), back);
                }
                move(flat, bias + from, panels, weights.index(biasRow(), column), back);
            }
        }
    }

    static void move(float[] flat, int at, float[] panels, int index, boolean back) {
        if (back) {
            flat[at] = panels[index];
        } else {
            panels[index] = flat[at];
        }
    }
}
