package io.github.tidecast.forecast;

/**
 * State of a training after an epoch. Losses are mean absolute errors in units of the scaled target.
 *
 * @param member           which network of the ensemble, from 1
 * @param members          networks in the ensemble
 * @param epoch            epochs done, from 1
 * @param epochs           epochs at most
 * @param trainingLoss     loss on the training windows
 * @param validationLoss   loss on the validation windows; NaN without any
 * @param bestEpoch        epoch with the lowest validation loss so far
 * @param elapsedSeconds   since this network's training began
 * @param remainingSeconds estimate for all networks to come, if the validation loss falls no more
 */
public record EpochReport(int member, int members, int epoch, int epochs, double trainingLoss, double validationLoss,
                          int bestEpoch, double elapsedSeconds, double remainingSeconds) {

    /** True for a network that learns from everything, so that nothing is left to validate it. */
    public boolean onEverything() {
        return Double.isNaN(validationLoss);
    }
}
