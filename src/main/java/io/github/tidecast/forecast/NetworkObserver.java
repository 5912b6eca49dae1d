package io.github.tidecast.forecast;

/** Follows the training of one network, on the training thread. */
public interface NetworkObserver {

    /** Sees nothing and never stops. */
    NetworkObserver NONE = new NetworkObserver() { };

    /**
     * An epoch has ended.
     *
     * @param epoch          epochs done, from 1
     * @param trainingLoss   mean absolute error over the epoch's training windows
     * @param validationLoss mean absolute error on the validation windows; NaN without any
     * @param bestEpoch      best epoch so far
     * @param network        the network as it is now, valid during the call only
     */
    default void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch, TrainedNetwork network) {
    }

    /** True to end the training after the current batch. */
    default boolean stopRequested() {
        return false;
    }
}
