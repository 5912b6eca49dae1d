package io.github.tidecast.cli;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Seasons;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The settings that can be given as options, each by its key; what is not given follows from the data. The horizon is
 * an option of the command itself, because not every command asks for it in the same way.
 */
final class SettingOptions {

    /** A command that takes settings as options. */
    interface Taker {

        /** The options to be added to those of the command. */
        SettingOptions settingOptions();
    }

    private final List<Setting<?>> settings;
    private final Map<Setting<?>, Object> given = new HashMap<>();

    /** Options for all settings but the horizon. */
    SettingOptions() {
        this(Settings.ALL);
    }

    /** Options for some settings; the horizon is left out. */
    SettingOptions(List<Setting<?>> settings) {
        this.settings = settings.stream().filter(setting -> setting != Settings.HORIZON).toList();
    }

    /** The options for picocli, with descriptions in the language of the console. */
    CommandSpec spec(Console console) {
        CommandSpec spec = CommandSpec.create();
        settings.forEach(setting -> spec.addOption(new SettingOption(setting).spec(console, given)));
        return spec;
    }

    /**
     * Complete settings for a series.
     *
     * @param horizon points to forecast; what people plan for at its frequency unless given
     *
     * @throws ExitException if a value lies outside its limits
     */
    ForecastSettings settings(TimeSeries target, Optional<Integer> horizon) throws ExitException {
        for (Setting<?> setting : settings) {
            check(setting);
        }
        ForecastSettings asked = ForecastSettings.USUAL;
        for (Setting<?> setting : settings) {
            asked = take(asked, setting);
        }
        List<Integer> seasons = given.containsKey(Settings.SEASONS) ? asked.seasons() : Seasons.detect(target);
        ForecastSettings usual = horizon.isPresent()
                ? Defaults.forSeries(target, asked.preset(), checked(Settings.HORIZON, horizon.get()), seasons)
                : Defaults.forSeries(target, asked.preset(), seasons);
        for (Setting<?> setting : settings) {
            usual = take(usual, setting);
        }
        return usual;
    }

    private <T> void check(Setting<T> setting) throws ExitException {
        Optional<T> value = value(setting);
        if (value.isPresent()) {
            checked(setting, value.get());
        }
    }

    private static <T> T checked(Setting<T> setting, T value) throws ExitException {
        try {
            return setting.checkInput(value);
        } catch (SayableException outside) {
            throw ExitException.usage(outside.text());
        }
    }

    private <T> ForecastSettings take(ForecastSettings settings, Setting<T> setting) {
        return value(setting).map(value -> settings.with(setting, merged(setting, settings.get(setting), value)))
                .orElse(settings);
    }

    /** What is given instead of what is usual: levels come on top of those, a season of 1 is none. */
    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T> T merged(Setting<T> setting, T usual, T value) {
        return switch (setting.type()) {
            case Lengths lengths -> (T) ((List<Integer>) value).stream().filter(length -> length > 1).distinct()
                    .sorted().toList();
            case Levels levels -> (T) new ArrayList<>(new TreeSet<>(Stream.of((List<Double>) usual,
                    (List<Double>) value).flatMap(List::stream).toList()));
            default -> value;
        };
    }

    @SuppressWarnings("unchecked") // the option of a setting gives values of its type
    private <T> Optional<T> value(Setting<T> setting) {
        return Optional.ofNullable((T) given.get(setting));
    }
}
