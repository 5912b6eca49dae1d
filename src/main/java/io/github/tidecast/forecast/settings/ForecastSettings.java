package io.github.tidecast.forecast.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that decides a forecast besides the data: a value for each {@link Setting}. Immutable; two are equal if
 * all values are.
 */
public final class ForecastSettings {

    /** Every setting at its usual value. */
    public static final ForecastSettings USUAL = new ForecastSettings(Map.of());

    /** Only values that are not the usual ones, so that equal settings hold equal maps. */
    private final Map<Setting<?>, Object> unusual;

    private ForecastSettings(Map<Setting<?>, Object> unusual) {
        this.unusual = Map.copyOf(unusual);
    }

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        Object value = unusual.get(setting);
        @SuppressWarnings("unchecked") // with() puts nothing but values of the setting's type
        T typed = (T) value;
        return typed == null ? setting.usual() : typed;
    }

    /**
     * The same with another value of a setting.
     *
     * @throws IllegalArgumentException if the setting cannot have it
     */
    public <T> ForecastSettings with(Setting<T> setting, T value) {
        setting.check(value);
        Map<Setting<?>, Object> changed = new HashMap<>(unusual);
        if (value.equals(setting.usual())) {
            changed.remove(setting);
        } else {
            changed.put(setting, value instanceof List<?> list ? List.copyOf(list) : value);
        }
        return new ForecastSettings(changed);
    }

    /** The same with the value that another has of a setting. */
    public <T> ForecastSettings with(Setting<T> setting, ForecastSettings other) {
        return with(setting, other.get(setting));
    }

    /** The same with another network and training. */
    public ForecastSettings with(NetworkSettings network) {
        return with(Settings.WINDOW, network.window()).with(Settings.HIDDEN, network.hidden())
                .with(Settings.LAYERS, network.layers()).with(Settings.DROPOUT, network.dropout())
                .with(Settings.LEARNING_RATE, network.learningRate()).with(Settings.BATCH_SIZE, network.batchSize())
                .with(Settings.EPOCHS, network.epochs()).with(Settings.PATIENCE, network.patience())
                .with(Settings.VALIDATION_SHARE, network.validationShare()).with(Settings.SEED, network.seed());
    }

    /** How much time it may take. */
    public Preset preset() {
        return get(Settings.PRESET);
    }

    /** Points to forecast. */
    public int horizon() {
        return get(Settings.HORIZON);
    }

    /** Season lengths in points, ascending; empty for no season. */
    public List<Integer> seasons() {
        return get(Settings.SEASONS);
    }

    /** The first season length, 1 without a season. */
    public int season() {
        return seasons().isEmpty() ? 1 : seasons().getFirst();
    }

    /** What is done to the series first. */
    public Preparation preparation() {
        return new Preparation(get(Settings.TRANSFORM), get(Settings.SEASON_TREATMENT), get(Settings.CALENDAR),
                get(Settings.BOUND), get(Settings.GAP_FILLING), get(Settings.OUTLIERS));
    }

    /** How much the network may decide. */
    public NetworkRole role() {
        return get(Settings.ROLE);
    }

    /** The network and its training. */
    public NetworkSettings network() {
        return new NetworkSettings(get(Settings.WINDOW), get(Settings.HIDDEN), get(Settings.LAYERS),
                get(Settings.DROPOUT), get(Settings.LEARNING_RATE), get(Settings.BATCH_SIZE), get(Settings.EPOCHS),
                get(Settings.PATIENCE), get(Settings.VALIDATION_SHARE), get(Settings.SEED));
    }

    /** Networks trained with different seeds whose median counts. */
    public int members() {
        return get(Settings.NETWORKS);
    }

    /** Rolling origins of the backtest at most. */
    public int origins() {
        return get(Settings.ORIGINS);
    }

    /** Points from one origin of the backtest to the next; 0 to spread them. */
    public int spacing() {
        return get(Settings.ORIGIN_SPACING);
    }

    /** Levels of the intervals in percent, ascending. */
    public List<Double> levels() {
        return get(Settings.LEVELS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForecastSettings settings && unusual.equals(settings.unusual);
    }

    @Override
    public int hashCode() {
        return unusual.hashCode();
    }

    @Override
    public String toString() {
        return "ForecastSettings" + unusual;
    }
}
