package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.StepWords;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FrequencyWords;
import java.util.List;
import java.util.stream.Collectors;

/** What settings do, in plain words for people who know their data but no networks. */
final class Effects {

    private static final String STEM = "setting.effect.";

    private Effects() {
    }

    /**
     * What a changed setting does.
     *
     * @param frequency step of the series, in which lengths are said
     */
    static <T> Text of(Setting<T> setting, ForecastSettings before, ForecastSettings now, Frequency frequency) {
        String key = STEM + setting.words();
        return switch (now.get(setting)) {
            case Enum<?> word -> Text.of(key + "." + Choice.id(word));
            case Boolean on -> Text.of(key + (on ? ".on" : ".off"));
            case List<?> lengths when lengths.isEmpty() -> Text.of(key + ".none");
            case List<?> lengths -> Text.of(key, lengths.stream().map(String::valueOf)
                    .collect(Collectors.joining(", ")), FrequencyWords.steps(frequency));
            case Number number when setting.effect() == Setting.Effect.DIRECTION -> Text.of(key
                    + (number.doubleValue() > ((Number) before.get(setting)).doubleValue() ? ".more" : ".less"));
            case Number number -> Text.of(key, number, StepWords.counted(number.intValue(), frequency));
            default -> throw new IllegalArgumentException("no value of a setting: " + setting);
        };
    }
}
