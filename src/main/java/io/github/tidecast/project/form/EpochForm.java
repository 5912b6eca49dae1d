package io.github.tidecast.project.form;

import io.github.tidecast.forecast.EpochReport;

/** An epoch of a training. */
record EpochForm(int member, int members, int epoch, int epochs, double trainingLoss, double validationLoss,
                 int bestEpoch, double elapsedSeconds, double remainingSeconds) {

    static EpochForm of(EpochReport report) {
        return new EpochForm(report.member(), report.members(), report.epoch(), report.epochs(), report.trainingLoss(),
                report.validationLoss(), report.bestEpoch(), report.elapsedSeconds(), report.remainingSeconds());
    }

    EpochReport report() {
        return new EpochReport(member, members, epoch, epochs, trainingLoss, validationLoss, bestEpoch, elapsedSeconds,
                remainingSeconds);
    }
}
