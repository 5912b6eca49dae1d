package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.EpochReport;
import java.util.List;

/**
 * How the training of one network went.
 *
 * @param begin   its validation loss before; NaN if nothing validated it or it was trained before
 * @param reports its epochs, first to last; may be empty
 */
record MemberCourse(double begin, List<EpochReport> reports) {

    /**
     * A validation loss that falls by a smaller share than this has not fallen: 0.689 stays 0.689. Set by judgement.
     */
    private static final double NOTICEABLE = 0.01;

    MemberCourse {
        reports = List.copyOf(reports);
    }

    /** The epoch with the lowest validation loss; 0 if none was lower than before. */
    int bestEpoch() {
        return reports.isEmpty() ? 0 : reports.getLast().bestEpoch();
    }

    /** Whether anything said how good it is. */
    boolean isValidated() {
        return reports.stream().anyMatch(report -> !report.onEverything());
    }

    /** Whether it was validated and got noticeably better than it began; one that was trained before has learned. */
    boolean hasLearned() {
        return Double.isNaN(begin) ? isValidated()
                : reports.stream().anyMatch(report -> report.validationLoss() < begin * (1 - NOTICEABLE));
    }
}
