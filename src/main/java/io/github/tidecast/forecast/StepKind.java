package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import io.github.tidecast.text.TextKind;
import java.util.Arrays;
import java.util.Optional;

/** The steps of a preparation that say more than what was done: those that are told of with the forecast, and facts. */
public enum StepKind implements TextKind {

    /** Values before the first one were left out. */
    CUT("forecast.step.cut", true),
    /** A value was replaced, because it is far from all others. */
    OUTLIER("forecast.step.outlier", true),
    /** The forecast does not fall below zero. */
    NOT_NEGATIVE("forecast.step.not-negative", true),
    /** The forecast stays a share of a whole. */
    SHARE("forecast.step.share", true),
    /** The forecast does not fall. */
    NEVER_FALLS("forecast.step.never-falls", true),
    /** The forecast does not rise. */
    NEVER_RISES("forecast.step.never-rises", true),
    /** The series stays where it has settled. */
    SETTLED("forecast.step.settled", true),
    /** The series has stood still before it began. */
    STANDSTILL("forecast.hint.standstill", true),
    /** The values are too few for a season to show. */
    SEASON_TOO_SHORT("forecast.hint.too-short", true),
    /** There is a cycle besides, as long as the window or shorter. */
    CYCLE_IN_WINDOW("forecast.hint.cycle-in-window", true),
    /** There is a cycle besides, longer than the window. */
    CYCLE("forecast.hint.cycle", true),
    /** Some values in a row are unlike the others. */
    DIP("forecast.hint.dip", true),
    /** The forecast has no bands. */
    EXACT("forecast.hint.exact", true),
    /** Networks of an earlier run were trained further; its argument is the run. */
    CONTINUED("forecast.step.continued", false),
    /** The network got no better by training than it had been before. */
    NOTHING_LEARNED("forecast.step.nothing-learned", false);

    private final String key;
    private final boolean told;

    StepKind(String key, boolean told) {
        this.key = key;
        this.told = told;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * Whether a reader of the forecast must know: what was left out of the values, what they are too few to show, and
     * what holds the forecast.
     */
    boolean isTold() {
        return told;
    }

    /** The kind of a step; empty for those that only say how the network sees the values. */
    public static Optional<StepKind> of(Text step) {
        return Arrays.stream(values()).filter(kind -> kind.isKindOf(step)).findFirst();
    }
}
