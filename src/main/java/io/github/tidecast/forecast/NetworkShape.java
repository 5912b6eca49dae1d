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
}
