package io.github.tidecast.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which settings differ between runs.
 *
 * @param label  name of the setting
 * @param values its value in each run, in the order of the runs
 */
public record SettingsDiff(Text label, List<Text> values) {

    /** A setting: its name and how to say its value. */
    private record Setting(Text label, Function<ForecastSettings, Text> value) {
    }

    private static final List<Setting> SETTINGS = List.of(
            choice("preset", ForecastSettings::preset),
            number(Limit.HORIZON, ForecastSettings::horizon),
            new Setting(Limit.SEASON.label(), settings -> seasons(settings.seasons())),
            choice("role", ForecastSettings::role),
            network(Limit.WINDOW, NetworkSettings::window),
            network(Limit.HIDDEN, NetworkSettings::hidden),
            network(Limit.LAYERS, NetworkSettings::layers),
            network(Limit.DROPOUT, NetworkSettings::dropout),
            network(Limit.LEARNING_RATE, NetworkSettings::learningRate),
            network(Limit.BATCH_SIZE, NetworkSettings::batchSize),
            network(Limit.EPOCHS, NetworkSettings::epochs),
            network(Limit.PATIENCE, NetworkSettings::patience),
            network(Limit.VALIDATION_SHARE, NetworkSettings::validationShare),
            network(Limit.SEED, NetworkSettings::seed),
            number(Limit.MEMBERS, ForecastSettings::members),
            number(Limit.ORIGINS, ForecastSettings::origins),
            number(Limit.SPACING, ForecastSettings::spacing),
            new Setting(Limit.LEVEL.label(), settings -> plain(join(settings.levels()))),
            preparation("transform", Preparation::transform),
            preparation("season-treatment", Preparation::season),
            preparation("calendar", Preparation::calendarInputs),
            preparation("bound", Preparation::bound),
            preparation("gaps", Preparation::gaps),
            preparation("outliers", Preparation::outliers));

    public SettingsDiff {
        values = List.copyOf(values);
    }

    /** The settings that are not the same in all of the given ones, in the order of the form. */
    public static List<SettingsDiff> between(List<ForecastSettings> all) {
        List<SettingsDiff> differences = new ArrayList<>();
        for (Setting setting : SETTINGS) {
            List<Text> values = all.stream().map(setting.value()).toList();
            if (values.stream().distinct().count() > 1) {
                differences.add(new SettingsDiff(setting.label(), values));
            }
        }
        return differences;
    }

    private static Setting number(Limit limit, Function<ForecastSettings, Number> value) {
        return new Setting(limit.label(), settings -> numberText(value.apply(settings)));
    }

    private static Setting network(Limit limit, Function<NetworkSettings, Number> value) {
        return new Setting(limit.label(), settings -> numberText(value.apply(settings.network())));
    }

    private static Setting preparation(String name, Function<Preparation, Object> value) {
        return choice(name, settings -> value.apply(settings.preparation()));
    }

    private static Setting choice(String name, Function<ForecastSettings, Object> value) {
        return new Setting(Text.of("project.setting." + name), settings ->
                Text.of("project.choice." + id(value.apply(settings))));
    }

    private static String id(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text numberText(Number value) {
        return plain(value instanceof Double real ? Double.toString(real) : value.toString());
    }

    private static Text seasons(List<Integer> seasons) {
        return seasons.isEmpty() ? Text.of("project.choice.none") : plain(join(seasons));
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Text plain(String value) {
        return Text.of("project.value", value);
    }
}
