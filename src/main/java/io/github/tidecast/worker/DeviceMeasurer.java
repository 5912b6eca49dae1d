package io.github.tidecast.worker;

import io.github.tidecast.forecast.StoppedException;
import java.util.OptionalDouble;

/** Trains a few batches of the network at hand on a device. */
@FunctionalInterface
public interface DeviceMeasurer {

    /**
     * Milliseconds of a batch.
     *
     * @param gpu whether on the GPU
     * @return empty if that device cannot train the network
     * @throws StoppedException if the user does not want to wait for it
     */
    OptionalDouble msPerBatch(boolean gpu) throws StoppedException;
}
