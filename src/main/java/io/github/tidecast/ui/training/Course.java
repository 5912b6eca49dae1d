package io.github.tidecast.ui.training;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.TrainingState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the loss panel speaks of: the training under way, the last one, or that of an earlier run that is looked at.
 * State, best epoch and words all come from here.
 *
 * @param training what the training does; idle while an earlier run is on screen
 * @param reports  what was reported after each epoch of the training on screen
 * @param result   the forecast on screen
 */
record Course(TrainingState training, List<EpochReport> reports, Optional<ForecastResult> result) {

    Course {
        reports = List.copyOf(reports);
    }

    /** What became of the training on screen. */
    TrainingState state() {
        return training == TrainingState.IDLE
                ? result.map(done -> done.stopped() ? TrainingState.CANCELLED : TrainingState.DONE).orElse(training)
                : training;
    }

    /** The state in one word. */
    Text stateInWords() {
        return Text.of("ui.training.state." + state().name().toLowerCase(Locale.ROOT));
    }

    /** How far it is, or how it ended; empty before the first epoch has. */
    Optional<Text> progress() {
        return LossCurves.front(reports).map(front -> {
            int best = front.getLast().bestEpoch();
            return training.isActive() ? underWay(reports.getLast(), best) : ended(best);
        });
    }

    private static Text underWay(EpochReport last, int best) {
        Text epoch = last.members() > 1
                ? Text.of("ui.training.epoch-of-network", last.epoch(), last.epochs(), last.member(), last.members())
                : Text.of("ui.training.epoch", last.epoch(), last.epochs());
        return Text.of("ui.training.left", epoch, Numbers.duration(last.remainingSeconds()), best);
    }

    private Text ended(int best) {
        int networks = (int) reports.stream().mapToInt(EpochReport::member).distinct().count();
        double seconds = shown().map(ForecastResult::seconds).orElse(reports.getLast().elapsedSeconds());
        return Text.of("ui.training.ended", networks, best, Numbers.duration(seconds));
    }

    /** The forecast that came of these epochs. */
    private Optional<ForecastResult> shown() {
        return result.filter(done -> !training.isActive() && done.epochs().equals(reports));
    }

    /** That the network learned nothing, where so. */
    Optional<Text> remark() {
        return shown().flatMap(ForecastResult::remark);
    }

    /** What stands where no curve can be drawn. */
    Text withoutCurve() {
        return Text.of(switch (state()) {
            case IDLE -> "ui.training.empty";
            case PREPARING, RUNNING, STOPPING -> "ui.training.before-first";
            case DONE -> "ui.training.no-network";
            case CANCELLED, FAILED -> "ui.training.ended-before-first";
        });
    }
}
