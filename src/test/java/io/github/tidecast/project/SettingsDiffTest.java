package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.DummySetting;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettingsDiffTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    @Test
    void equalSettingsDoNotDiffer() {
        assertThat(SettingsDiff.between(List.of(SampleRuns.settings(8), SampleRuns.settings(8)))).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsListedWithAllValues() {
        List<SettingsDiff> differences = SettingsDiff.between(
                List.of(SampleRuns.settings(8), SampleRuns.settings(8), SampleRuns.settings(1000)));

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(ENGLISH.say(difference.label())).isEqualTo("Hidden units");
            assertThat(difference.values()).extracting(ENGLISH::say).containsExactly("8", "8", "1000");
        });
    }

    @Test
    void everySettingIsComparedAndEveryValueHasAName() {
        ForecastSettings usual = SampleRuns.settings(8);
        for (Setting<?> setting : Settings.ALL) {
            for (ForecastSettings other : others(setting, usual)) {
                List<SettingsDiff> differences = SettingsDiff.between(List.of(usual, other));
                assertThat(differences).singleElement().satisfies(difference -> {
                    assertThat(difference.setting()).isSameAs(setting);
                    assertThat(Texts.LANGUAGES).allSatisfy(language -> assertThat(difference.values())
                            .extracting(new Texts(language)::say).doesNotHaveDuplicates().doesNotContain(""));
                });
            }
        }
    }

    @Test
    void aFurtherSettingIsCompared() {
        ForecastSettings usual = SampleRuns.settings(8);

        assertThat(SettingsDiff.between(List.of(usual, usual.with(DummySetting.NUMBER, 6)), DummySetting.AND_ALL))
                .extracting(SettingsDiff::setting).singleElement().isEqualTo(DummySetting.NUMBER);
    }

    /** Settings with every other word of a choice, with another number elsewhere. */
    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T> List<ForecastSettings> others(Setting<T> setting, ForecastSettings usual) {
        List<?> values = switch (setting.type()) {
            case Numeric<?> number -> List.of(number.of(number.greatest()));
            case Choice<?> choice -> choice.all();
            case Flag flag -> List.of(true, false);
            case Lengths lengths -> List.of(List.of(), List.of(7, 24));
            case Levels levels -> List.of(List.of(90.0));
        };
        return values.stream().map(value -> usual.with(setting, (T) value)).filter(other -> !other.equals(usual)).toList();
    }
}
