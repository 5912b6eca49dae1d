package io.github.tidecast.forecast.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.settings.Setting.Effect;
import io.github.tidecast.forecast.settings.Setting.Place;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SettingsTest {

    private static final List<Setting<?>> ALL = Settings.ALL;

    @Test
    void keysAreUniqueAndTheSameForPrograms() {
        assertThat(Settings.ALL).extracting(Setting::key).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z-]+"));
        assertThat(Settings.LEARNING_RATE.jsonName()).isEqualTo("learningRate");
    }

    /** Every setting has all its texts, and there is none that no setting asks for. */
    @Test
    void theTextsAreThoseOfTheSettings() {
        Set<String> expected = new TreeSet<>(Set.of("setting.limit", "setting.value", "setting.none", "setting.on",
                "setting.off"));
        for (Setting<?> setting : Settings.ALL) {
            expected.add("setting.name." + setting.words());
            expected.add("setting.hint." + setting.words());
            expected.addAll(textsOf(setting));
        }
        for (Setting<?> setting : List.of(Settings.PRESET, Settings.SEASONS, Settings.LEVELS)) {
            expected.add("setting.option." + setting.words());
        }

        assertThat(new Texts(Locale.ENGLISH).keys("setting")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<String> textsOf(Setting<?> setting) {
        String effect = "setting.effect." + setting.words();
        String unit = "setting.unit." + setting.words();
        return switch (setting.type()) {
            case Numeric<?> number when setting == Settings.HORIZON -> Set.of(effect); // counted in steps of the series
            case Numeric<?> number when setting.effect() == Effect.DIRECTION -> Set.of(unit, effect + ".more", effect + ".less");
            case Numeric<?> number -> Set.of(unit, effect);
            case Lengths lengths -> Set.of(unit, effect, effect + ".none");
            case Levels levels -> Set.of();
            case Flag flag -> Set.of(effect + ".on", effect + ".off");
            case Choice<?> choice -> {
                Set<String> texts = new TreeSet<>();
                choice.all().forEach(word -> {
                    texts.add("setting.choice." + setting.words() + "." + Choice.id(word));
                    texts.add(effect + "." + Choice.id(word));
                });
                yield texts;
            }
        };
    }

    @ParameterizedTest
    @FieldSource("ALL")
    <T> void aSettingComesBackAndIsEqualToItself(Setting<T> setting) {
        ForecastSettings before = ForecastSettings.USUAL.with(setting, setting.before());

        assertThat(before.get(setting)).isEqualTo(setting.before());
        assertThat(before.with(setting, setting.usual())).isEqualTo(ForecastSettings.USUAL)
                .hasSameHashCodeAs(ForecastSettings.USUAL);
    }

    @Test
    void aNumberOutsideItsLimitsIsRefusedAndSaysThem() {
        assertThatThrownBy(() -> ForecastSettings.USUAL.with(Settings.HORIZON, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ForecastSettings.USUAL.with(Settings.DROPOUT, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ForecastSettings.USUAL.with(Settings.SEASONS, List.of(0, 7)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Texts(Locale.ENGLISH).say(Settings.WINDOW.complaint()))
                .isEqualTo("Window size must lie between 1 and 2,000.");
    }

    @Test
    void valuesAreSaidAsAPersonWritesThem() {
        Texts english = new Texts(Locale.ENGLISH);

        assertThat(english.say(Settings.LEARNING_RATE.say(0.0001))).isEqualTo("0.0001");
        assertThat(english.say(Settings.LEVELS.say(List.of(80.0, 99.5)))).isEqualTo("80, 99.5");
        assertThat(english.say(Settings.SEASONS.say(List.of()))).isEqualTo("none");
        assertThat(english.say(Settings.SEED.say(4_000_000_000L))).isEqualTo("4000000000");
        assertThat(english.say(Settings.CALENDAR.say(false))).isEqualTo("off");
        assertThat(english.say(Settings.ROLE.say(NetworkRole.NETWORK_ONLY))).isEqualTo("LSTM alone");
    }

    @Test
    void aListIsCopied() {
        List<Integer> seasons = new ArrayList<>(List.of(7));
        ForecastSettings settings = ForecastSettings.USUAL.with(Settings.SEASONS, seasons);
        seasons.add(365);

        assertThat(settings.seasons()).containsExactly(7);
    }

    @Test
    void theFormShowsAllButPresetAndLevelsAmongItsFields() {
        assertThat(Settings.ALL.stream().filter(setting -> setting.place() == Place.ELSEWHERE))
                .containsExactly(Settings.PRESET, Settings.LEVELS);
    }
}
