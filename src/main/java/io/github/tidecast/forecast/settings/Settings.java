package io.github.tidecast.forecast.settings;

import io.github.tidecast.forecast.settings.Setting.Place;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Fraction;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.LongNumber;
import io.github.tidecast.forecast.settings.SettingType.WholeNumber;
import io.github.tidecast.series.GapFilling;
import java.util.List;

/**
 * Every setting of a forecast, in the order of the form: the one place where keys, limits, usual values and ways of
 * searching live. What is usual for a series is found by {@link io.github.tidecast.forecast.Defaults}.
 */
public final class Settings {

    /** Points of the longest season. */
    public static final int LONGEST_SEASON = 100_000;

    /** How much time the forecast may take; says which defaults the other settings came from. */
    public static final Setting<Preset> PRESET =
            Setting.of("preset", new Choice<>(Preset.class), Place.ELSEWHERE, Preset.BALANCED);

    /** Points to forecast. */
    public static final Setting<Integer> HORIZON =
            Setting.of("horizon", new WholeNumber(1, 10_000), Place.MAIN, 12);

    /** Season lengths in points. */
    public static final Setting<List<Integer>> SEASONS =
            Setting.of("seasons", new Lengths(1, LONGEST_SEASON), Place.MAIN, List.of());

    /** Points the network looks back on. */
    public static final Setting<Integer> WINDOW =
            Setting.of("window", new WholeNumber(1, 2_000), Place.MAIN, 15)
                    .searched(Search.logarithmically(2, 2_000).within(3));

    /** Hidden units of each layer. */
    public static final Setting<Integer> HIDDEN =
            Setting.of("hidden", new WholeNumber(1, 1_024), Place.MAIN, 16).byDirection()
                    .searched(Search.logarithmically(8, 96));

    /** LSTM layers, one above the other. */
    public static final Setting<Integer> LAYERS =
            Setting.of("layers", new WholeNumber(1, 8), Place.MAIN, 1).byDirection().searched(Search.evenly(1, 2));

    /** Share of units switched off while training. */
    public static final Setting<Double> DROPOUT =
            Setting.of("dropout", new Fraction(0, 0.9), Place.MORE, 0.0).searched(Search.evenly(0, 0.4));

    /** Step size of Adam at the start. */
    public static final Setting<Double> LEARNING_RATE =
            Setting.of("learning-rate", new Fraction(1e-6, 1), Place.MORE, 0.003).byDirection()
                    .searched(Search.logarithmically(5e-4, 0.02));

    /** Windows in a training batch. */
    public static final Setting<Integer> BATCH_SIZE =
            Setting.of("batch-size", new WholeNumber(1, 4_096), Place.MORE, 32);

    /** Passes over the training windows at most. */
    public static final Setting<Integer> EPOCHS =
            Setting.of("epochs", new WholeNumber(1, 100_000), Place.MORE, 60);

    /** Epochs without a better validation loss before training stops. */
    public static final Setting<Integer> PATIENCE =
            Setting.of("patience", new WholeNumber(1, 100_000), Place.MORE, 8);

    /** Share of the training part, at its end, that validates. */
    public static final Setting<Double> VALIDATION_SHARE =
            Setting.of("validation-share", new Fraction(0.05, 0.5), Place.MORE, 0.2);

    /** Networks trained with different seeds whose median counts. */
    public static final Setting<Integer> NETWORKS =
            Setting.of("networks", new WholeNumber(1, 50), Place.MORE, 2);

    /** Rolling origins of the backtest at most. */
    public static final Setting<Integer> ORIGINS =
            Setting.of("origins", new WholeNumber(1, 200), Place.MORE, 8);

    /** Points from one origin of the backtest to the next; 0 to spread them. */
    public static final Setting<Integer> ORIGIN_SPACING =
            Setting.of("origin-spacing", new WholeNumber(0, 100_000), Place.MORE, 0);

    /** Source of every random choice. */
    public static final Setting<Long> SEED =
            Setting.of("seed", new LongNumber(0, 4_294_967_295.0), Place.MORE, 1L);

    /** How much the network may decide; only with and without the backbone is searched. */
    public static final Setting<NetworkRole> ROLE =
            Setting.of("role", new Choice<>(NetworkRole.class), Place.MORE, NetworkRole.AUTO)
                    .searched(Search.evenly(NetworkRole.AUTO.ordinal(), NetworkRole.NETWORK_ONLY.ordinal()));

    /** Reshaping of the values. */
    public static final Setting<Transform> TRANSFORM =
            Setting.of("transform", new Choice<>(Transform.class), Place.MORE, Transform.AUTO);

    /** What is done about seasons before the network learns. */
    public static final Setting<SeasonTreatment> SEASON_TREATMENT =
            Setting.of("season-treatment", new Choice<>(SeasonTreatment.class), Place.MORE, SeasonTreatment.AUTO);

    /** Which limits the forecast keeps to. */
    public static final Setting<Bound> BOUND =
            Setting.of("bound", new Choice<>(Bound.class), Place.MORE, Bound.AUTO);

    /** Filling of missing values for the fit; the accuracy never counts a filled value. */
    public static final Setting<GapFilling> GAP_FILLING =
            Setting.of("gap-filling", new Choice<>(GapFilling.class), Place.MORE, GapFilling.SEASONAL);

    /** Whether values unlike all others are left out of the fit; the first versions knew only to keep them. */
    public static final Setting<OutlierTreatment> OUTLIERS =
            Setting.of("outliers", new Choice<>(OutlierTreatment.class), Place.MORE, OutlierTreatment.AUTO)
                    .before(OutlierTreatment.KEEP);

    /** Whether hour, weekday and time of year are inputs of the network (never without times). */
    public static final Setting<Boolean> CALENDAR = Setting.of("calendar", new Flag(), Place.MORE, true);

    /** Levels of the intervals in percent. */
    public static final Setting<List<Double>> LEVELS =
            Setting.of("levels", new Levels(50, 99.9), Place.ELSEWHERE, List.of(50.0, 80.0, 95.0));

    /** All of them. */
    public static final List<Setting<?>> ALL = List.of(PRESET, HORIZON, SEASONS, WINDOW, HIDDEN, LAYERS, DROPOUT,
            LEARNING_RATE, BATCH_SIZE, EPOCHS, PATIENCE, VALIDATION_SHARE, NETWORKS, ORIGINS, ORIGIN_SPACING, SEED,
            ROLE, TRANSFORM, SEASON_TREATMENT, BOUND, GAP_FILLING, OUTLIERS, CALENDAR, LEVELS);

    private Settings() {
    }
}
