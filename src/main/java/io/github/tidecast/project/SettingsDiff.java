package io.github.tidecast.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A setting that differs between runs.
 *
 * @param setting which
 * @param values  its value in each run, in the order of the runs
 */
public record SettingsDiff(Setting<?> setting, List<Text> values) {

    public SettingsDiff {
        Objects.requireNonNull(setting, "setting");
        values = List.copyOf(values);
    }

    /** Its name. */
    public Text label() {
        return setting.label();
    }

    /** The settings that are not the same in all of the given ones, in the order of the form. */
    public static List<SettingsDiff> between(List<ForecastSettings> all) {
        return between(all, Settings.ALL);
    }

    /**
     * The settings that are not the same in all of the given ones.
     *
     * @param known the settings that are looked at, in the order of the differences
     */
    public static List<SettingsDiff> between(List<ForecastSettings> all, List<Setting<?>> known) {
        return known.stream().flatMap(setting -> difference(setting, all)).toList();
    }

    private static <T> Stream<SettingsDiff> difference(Setting<T> setting, List<ForecastSettings> all) {
        List<T> values = all.stream().map(settings -> settings.get(setting)).toList();
        return values.stream().distinct().count() < 2 ? Stream.empty()
                : Stream.of(new SettingsDiff(setting, values.stream().map(setting::say).toList()));
    }
}
