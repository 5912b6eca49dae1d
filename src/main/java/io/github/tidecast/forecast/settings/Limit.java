package io.github.tidecast.forecast.settings;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;

/**
 * The least and the greatest value of each numeric setting: the one place where limits live. The records check
 * themselves against it, the form validates with it, the command line takes it for its messages.
 */
public enum Limit {
    HORIZON(1, 10_000),
    SEASON(1, 100_000),
    WINDOW(1, 2_000),
    HIDDEN(1, 1_024),
    LAYERS(1, 8),
    DROPOUT(0, 0.9),
    LEARNING_RATE(1e-6, 1),
    BATCH_SIZE(1, 4_096),
    EPOCHS(1, 100_000),
    PATIENCE(1, 100_000),
    VALIDATION_SHARE(0.05, 0.5),
    SEED(0, 4_294_967_295.0),
    ORIGINS(1, 200),
    SPACING(0, 100_000),
    MEMBERS(1, 50),
    LEVEL(50, 99.9);

    private final double least;
    private final double greatest;

    Limit(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    public double least() {
        return least;
    }

    public double greatest() {
        return greatest;
    }

    /** True if a value lies within the limits, both included; NaN does not. */
    public boolean allows(double value) {
        return value >= least && value <= greatest;
    }

    /** The name of the setting, as in {@code forecast.setting.window}. */
    public Text label() {
        return Text.of("forecast.setting." + key());
    }

    /** What is wrong with a value outside: "Window must lie between 1 and 2,000." */
    public Text complaint() {
        return Text.of("forecast.limit", label(), least, greatest);
    }

    /** The value itself, if it is allowed; for the constructors of records, whose callers have validated. */
    public double check(double value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(key() + " must lie between " + least + " and " + greatest + ": " + value);
        }
        return value;
    }

    /** The value itself, if it is allowed; for values that come from a user. */
    public double checkInput(double value) throws SayableException {
        if (!allows(value)) {
            throw new SayableException(complaint());
        }
        return value;
    }

    private String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
