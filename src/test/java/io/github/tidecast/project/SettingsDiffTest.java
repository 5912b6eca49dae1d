package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.GapFilling;
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
    void everySettingIsCompared() {
        ForecastSettings other = new ForecastSettings(Preset.QUICK, 24, List.of(), new Preparation(Transform.LOG,
                SeasonTreatment.NONE, false, Bound.NONE, GapFilling.ZERO, OutlierTreatment.AUTO), NetworkRole.NETWORK_ONLY,
                new NetworkSettings(12, 9, 2, 0.2, 0.001, 16, 50, 5, 0.3, 7), 3, 5, List.of(90.0), 2);

        List<SettingsDiff> differences = SettingsDiff.between(List.of(SampleRuns.settings(8), other));

        assertThat(differences).hasSize(24);
        assertThat(differences).allSatisfy(difference ->
                assertThat(difference.values()).extracting(ENGLISH::say).doesNotHaveDuplicates());
    }

    @Test
    void everyChoiceHasAName() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            for (GapFilling gaps : GapFilling.values()) {
                for (Transform transform : Transform.values()) {
                    Preparation preparation = new Preparation(transform,
                            SeasonTreatment.values()[transform.ordinal()], true,
                            Bound.values()[gaps.ordinal() % 3], gaps,
                            OutlierTreatment.values()[gaps.ordinal() % 2]);
                    ForecastSettings first = SampleRuns.settings(8);
                    ForecastSettings second = new ForecastSettings(Preset.values()[gaps.ordinal() % 3],
                            first.horizon(), first.seasons(), preparation, NetworkRole.values()[gaps.ordinal() % 3],
                            first.network(), 1, 3, first.levels());
                    assertThat(SettingsDiff.between(List.of(first, second))).flatExtracting(SettingsDiff::values)
                            .allSatisfy(value -> assertThat(texts.say(value)).isNotBlank());
                }
            }
        }
    }
}
