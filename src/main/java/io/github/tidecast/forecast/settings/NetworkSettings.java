package io.github.tidecast.forecast.settings;

/**
 * The LSTM and its training. Limits: {@link Limit}.
 *
 * @param window          points the network looks back on
 * @param hidden          hidden units of each layer
 * @param layers          LSTM layers, one above the other
 * @param dropout         share of units switched off while training, 0 for none
 * @param learningRate    step size of Adam at the start
 * @param batchSize       windows in a training batch
 * @param epochs          passes over the training windows at most
 * @param patience        epochs without a better validation loss before training stops
 * @param validationShare share of the training part, at its end, that validates
 * @param seed            source of every random choice
 */
public record NetworkSettings(int window, int hidden, int layers, double dropout, double learningRate, int batchSize,
                              int epochs, int patience, double validationShare, long seed) {

    public NetworkSettings {
        Limit.WINDOW.check(window);
        Limit.HIDDEN.check(hidden);
        Limit.LAYERS.check(layers);
        Limit.DROPOUT.check(dropout);
        Limit.LEARNING_RATE.check(learningRate);
        Limit.BATCH_SIZE.check(batchSize);
        Limit.EPOCHS.check(epochs);
        Limit.PATIENCE.check(patience);
        Limit.VALIDATION_SHARE.check(validationShare);
        Limit.SEED.check(seed);
    }

    /** The same settings with another seed. */
    public NetworkSettings withSeed(long other) {
        return new NetworkSettings(window, hidden, layers, dropout, learningRate, batchSize, epochs, patience,
                validationShare, other);
    }
}
