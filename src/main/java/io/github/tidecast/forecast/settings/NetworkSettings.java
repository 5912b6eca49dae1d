package io.github.tidecast.forecast.settings;

/**
 * The LSTM and its training, as those see it who build and train it. Limits: {@link Settings}.
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
        Settings.WINDOW.check(window);
        Settings.HIDDEN.check(hidden);
        Settings.LAYERS.check(layers);
        Settings.DROPOUT.check(dropout);
        Settings.LEARNING_RATE.check(learningRate);
        Settings.BATCH_SIZE.check(batchSize);
        Settings.EPOCHS.check(epochs);
        Settings.PATIENCE.check(patience);
        Settings.VALIDATION_SHARE.check(validationShare);
        Settings.SEED.check(seed);
    }

    /** The same settings with another seed. */
    public NetworkSettings withSeed(long other) {
        return new NetworkSettings(window, hidden, layers, dropout, learningRate, batchSize, epochs, patience,
                validationShare, other);
    }
}
