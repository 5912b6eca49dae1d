package io.github.tidecast.forecast;

/**
 * The form of a network: LSTM layers, last time step, dense linear output of all steps ahead at once.
 *
 * @param features inputs at each time step
 * @param window   time steps
 * @param hidden   hidden units of each layer
 * @param layers   LSTM layers
 * @param outputs  steps ahead
 */
public record NetworkShape(int features, int window, int hidden, int layers, int outputs) {

    private static final int GATES = 4;

    /**
     * Number of parameters: of each layer the weights of its inputs and of its own state, and the biases, for four
     * gates; and of the output.
     *
     * @throws ArithmeticException if there are more than anything could hold
     */
    public long parameters() {
        long state = hidden;
        long all = Math.multiplyExact(state + 1, outputs);
        for (int layer = 0; layer < layers; layer++) {
            long inputs = layer == 0 ? features : hidden;
            all = Math.addExact(all, Math.multiplyExact(GATES * state, inputs + state + 1));
        }
        return all;
    }
}
