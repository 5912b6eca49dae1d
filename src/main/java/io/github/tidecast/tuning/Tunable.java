package io.github.tidecast.tuning;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.Text;

/** A setting that can be searched, and how its values are spread: evenly, or evenly in their logarithm. */
public enum Tunable {
    WINDOW(Limit.WINDOW, true, true),
    HIDDEN(Limit.HIDDEN, true, true),
    LAYERS(Limit.LAYERS, true, false),
    DROPOUT(Limit.DROPOUT, false, false),
    LEARNING_RATE(Limit.LEARNING_RATE, false, true),
    /** The role of the network: 0 automatic, 1 network only, 2 backbone only, as in {@link NetworkRole}. */
    ROLE(null, true, false);

    private final Limit limit;
    private final boolean whole;
    private final boolean logarithmic;

    Tunable(Limit limit, boolean whole, boolean logarithmic) {
        this.limit = limit;
        this.whole = whole;
        this.logarithmic = logarithmic;
    }

    /** Its name. */
    public Text label() {
        return limit == null ? Text.of("tuning.role") : limit.label();
    }

    /** The least value it may ever have. */
    public double least() {
        return limit == null ? 0 : limit.least();
    }

    /** The greatest value it may ever have. */
    public double greatest() {
        return limit == null ? NetworkRole.values().length - 1.0 : limit.greatest();
    }

    /** True if its values have no order. */
    boolean isChoice() {
        return this == ROLE;
    }

    boolean isWhole() {
        return whole;
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    /** Its value in settings. */
    public double of(ForecastSettings settings) {
        NetworkSettings network = settings.network();
        return switch (this) {
            case WINDOW -> network.window();
            case HIDDEN -> network.hidden();
            case LAYERS -> network.layers();
            case DROPOUT -> network.dropout();
            case LEARNING_RATE -> network.learningRate();
            case ROLE -> settings.role().ordinal();
        };
    }

    /** The settings with another value of it. */
    public ForecastSettings with(ForecastSettings settings, double value) {
        NetworkSettings old = settings.network();
        NetworkSettings network = new NetworkSettings(this == WINDOW ? (int) value : old.window(),
                this == HIDDEN ? (int) value : old.hidden(), this == LAYERS ? (int) value : old.layers(),
                this == DROPOUT ? value : old.dropout(), this == LEARNING_RATE ? value : old.learningRate(),
                old.batchSize(), old.epochs(), old.patience(), old.validationShare(), old.seed());
        return new ForecastSettings(settings.preset(), settings.horizon(), settings.seasons(),
                settings.preparation(), this == ROLE ? NetworkRole.values()[(int) value] : settings.role(), network,
                settings.members(), settings.origins(), settings.levels(), settings.spacing());
    }
}
