package io.github.tidecast.tuning;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Search;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Text;
import java.util.List;

/**
 * A setting that can be searched, with its values as numbers: those of a choice are counted from 0.
 *
 * @param setting a number or a choice that says how it is searched
 */
public record Tunable(Setting<?> setting) {

    /** Every setting that can be searched, in the order of the form. */
    public static final List<Tunable> ALL = of(Settings.ALL);

    public Tunable {
        if (setting.search().isEmpty() || !(setting.type() instanceof Numeric || setting.type() instanceof Choice)) {
            throw new IllegalArgumentException(setting + " cannot be searched");
        }
    }

    /** Those of some settings that can be searched. */
    public static List<Tunable> of(List<Setting<?>> settings) {
        return settings.stream().filter(setting -> setting.search().isPresent()).map(Tunable::new).toList();
    }

    /** Its name for programs. */
    public String key() {
        return setting.key();
    }

    /** Its name. */
    public Text label() {
        return setting.label();
    }

    /** The least value it may ever have. */
    public double least() {
        return setting.type() instanceof Numeric<?> number ? number.least() : 0;
    }

    /** The greatest value it may ever have. */
    public double greatest() {
        return switch (setting.type()) {
            case Numeric<?> number -> number.greatest();
            case Choice<?> choice -> choice.all().size() - 1.0;
            default -> throw new IllegalStateException();
        };
    }

    /** True if its values have no order. */
    public boolean isChoice() {
        return setting.type() instanceof Choice;
    }

    boolean isWhole() {
        return !(setting.type() instanceof Numeric<?> number) || number.isWhole();
    }

    boolean isLogarithmic() {
        return search().logarithmic();
    }

    private Search search() {
        return setting.search().orElseThrow();
    }

    /** Its value in settings. */
    public double of(ForecastSettings settings) {
        return switch (settings.get(setting)) {
            case Number number -> number.doubleValue();
            case Enum<?> word -> word.ordinal();
            default -> throw new IllegalStateException();
        };
    }

    /** Its value in settings as programs read it. */
    public String word(ForecastSettings settings) {
        return switch (settings.get(setting)) {
            case Enum<?> word -> Choice.id(word);
            case Object number -> number.toString();
        };
    }

    /** The settings with another value of it. */
    public ForecastSettings with(ForecastSettings settings, double value) {
        return with(setting, settings, value);
    }

    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T> ForecastSettings with(Setting<T> setting, ForecastSettings settings, double value) {
        return settings.with(setting, (T) switch (setting.type()) {
            case Numeric<?> number -> number.of(value);
            case Choice<?> choice -> choice.all().get((int) value);
            default -> throw new IllegalStateException();
        });
    }

    /**
     * The range that is searched around settings.
     *
     * @param points points of the series; a length of which three factors fit in is never longer than a quarter of them
     */
    Range around(ForecastSettings settings, int points) {
        Search search = search();
        if (Double.isInfinite(search.factor())) {
            return new Range(this, search.least(), search.greatest());
        }
        double start = of(settings);
        int quarter = points / 4;
        double longest = Math.clamp(Math.max(start, Math.min(search.factor() * start, quarter)), 2 * search.least(),
                search.greatest());
        double shortest = Math.clamp(isWhole() ? Math.floor(start / search.factor()) : start / search.factor(),
                search.least(), longest - 1);
        return new Range(this, shortest, longest);
    }
}
