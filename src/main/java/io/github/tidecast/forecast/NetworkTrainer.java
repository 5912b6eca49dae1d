package io.github.tidecast.forecast;

import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;

/** Trains networks on windows that are prepared already. Not thread-safe: one thread at a time. */
public interface NetworkTrainer extends AutoCloseable {

    /** What computes. */
    Device device();

    /**
     * Trains a network to a low mean absolute error. Output weights start at zero, so that an untrained network says
     * "no change". The weights of the best validation epoch are kept; without validation windows those of the last.
     *
     * @param validation windows to stop early by; may have none
     * @throws SayableException if the training fails, for instance for lack of memory
     */
    TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                         NetworkObserver observer) throws SayableException;

    /**
     * Trains a network further that was trained before. Its weights are kept if no epoch has a lower validation loss;
     * without validation windows those of the last epoch count.
     *
     * @param start weights to begin with, of the shape that the settings and windows ask for
     * @throws SayableException if the training fails, for instance for lack of memory
     */
    TrainedNetwork resume(NetworkWeights start, NetworkSettings settings, WindowSource training,
                          WindowSource validation, NetworkObserver observer) throws SayableException;

    /** A network with given weights, to predict with. */
    TrainedNetwork restore(NetworkWeights weights) throws SayableException;

    @Override
    void close();
}
