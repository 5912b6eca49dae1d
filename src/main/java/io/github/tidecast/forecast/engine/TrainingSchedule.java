package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.settings.ForecastSettings;

/**
 * How many networks a job trains, and where each of them stands in the whole of it.
 *
 * @param members      networks trained at most, those that validate and those that learn from everything
 * @param onEverything how many of them learn from everything; they come last
 * @param patience     epochs without a lower validation loss after which a training ends
 */
record TrainingSchedule(int members, int onEverything, int patience) {

    /** Share of a job that is done before its first network is trained. */
    static final double BEGINS = 0.1;
    /** Share of a job that is done after its last network was trained. */
    static final double ENDS = 0.95;

    /**
     * The schedule of a job.
     *
     * @param rounds trainings of each network with validation at most; one without follows
     */
    static TrainingSchedule of(ForecastSettings settings, int rounds) {
        return new TrainingSchedule((rounds + 1) * settings.members(), settings.members(),
                settings.network().patience());
    }

    /** Share of the job that is done once so many networks are trained. */
    double reached(int trained) {
        return BEGINS + (ENDS - BEGINS) * trained / members;
    }

    /**
     * Share of the job that is done after an epoch.
     *
     * @param member which network, from 1
     * @param epochs its epochs at most
     */
    double share(int member, int epoch, int epochs) {
        return BEGINS + (ENDS - BEGINS) * (member - 1 + (double) epoch / epochs) / members;
    }

    /**
     * Epochs to come if the validation loss falls no more: the estimate grows as long as the network gets better, but
     * the first one is not the worst case.
     *
     * @param member    which network, from 1
     * @param epoch     its epochs done
     * @param bestEpoch the best of them
     * @param epochs    its epochs at most
     */
    double epochsLeft(int member, int epoch, int bestEpoch, int epochs) {
        int validated = members - onEverything;
        if (member > validated) {
            return epochs - epoch + (double) epochs * (members - member);
        }
        int whole = Math.min(epochs, bestEpoch + patience);
        return Math.max(0, whole - epoch) + (double) whole * (validated - member) + (double) bestEpoch * onEverything;
    }
}
