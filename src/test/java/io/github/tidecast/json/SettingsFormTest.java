package io.github.tidecast.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.forecast.settings.DummySetting;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.GapFilling;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    private static final ForecastSettings CHOSEN = ForecastSettings.USUAL.with(Settings.PRESET, Preset.THOROUGH)
            .with(Settings.SEASONS, List.of(7, 365)).with(Settings.LEARNING_RATE, 0.01)
            .with(Settings.SEED, 4_000_000_000L).with(Settings.LEVELS, List.of(80.0, 99.5))
            .with(Settings.OUTLIERS, OutlierTreatment.KEEP);

    private final SettingsForm strict = SettingsForm.strict(Settings.ALL);
    private final SettingsForm files = SettingsForm.ofFiles(Settings.ALL);

    @Test
    void settingsComeBack() {
        assertThat(strict.read(strict.write(CHOSEN))).isEqualTo(CHOSEN);
        assertThat(files.read(files.write(CHOSEN))).isEqualTo(CHOSEN);
    }

    @Test
    void betweenProcessesOfOneVersionNothingIsMissingAndNothingUnknown() {
        ObjectNode fields = strict.write(CHOSEN);
        fields.put("dummyNumber", 6);
        assertThatThrownBy(() -> strict.read(fields)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dummyNumber");
        ObjectNode fewer = strict.write(CHOSEN);
        fewer.remove("window");
        assertThatThrownBy(() -> strict.read(fewer)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("window");
    }

    /** A version with one more setting reads the files of this one, and this one reads its files. */
    @Test
    void filesOutliveAFurtherSetting() {
        SettingsForm later = SettingsForm.ofFiles(DummySetting.AND_ALL);
        ForecastSettings withDummy = CHOSEN.with(DummySetting.NUMBER, 6).with(DummySetting.FLAG, true);

        assertThat(later.read(later.write(withDummy))).isEqualTo(withDummy);
        assertThat(later.read(files.write(CHOSEN)).get(DummySetting.NUMBER)).isEqualTo(4);
        assertThat(files.read(later.write(withDummy))).isEqualTo(CHOSEN);
    }

    /** As version 1.0 wrote them into projects, before outliers and the spacing of origins were settings. */
    @Test
    void theNestedSettingsOfTheFirstVersionsAreRead() throws JsonProcessingException {
        ObjectNode first = (ObjectNode) new ObjectMapper().readTree("""
                {"preset":"QUICK","horizon":6,"seasons":[12],"preparation":{"transform":"AUTO","season":"ADJUST",
                "calendarInputs":false,"bound":"NONE","gaps":"ZERO"},"role":"NETWORK_ONLY","network":{"window":24,
                "hidden":8,"layers":2,"dropout":0.1,"learningRate":0.01,"batchSize":16,"epochs":100,"patience":10,
                "validationShare":0.25,"seed":42},"members":3,"origins":5,"levels":[50.0,80.0,95.0]}""");

        ForecastSettings read = files.read(first);

        assertThat(read).isEqualTo(ForecastSettings.USUAL.with(Settings.PRESET, Preset.QUICK)
                .with(Settings.HORIZON, 6).with(Settings.SEASONS, List.of(12))
                .with(Settings.SEASON_TREATMENT, SeasonTreatment.ADJUST).with(Settings.CALENDAR, false)
                .with(Settings.BOUND, Bound.NONE)
                .with(Settings.GAP_FILLING, GapFilling.ZERO).with(Settings.ROLE, NetworkRole.NETWORK_ONLY)
                .with(Settings.WINDOW, 24).with(Settings.HIDDEN, 8).with(Settings.LAYERS, 2)
                .with(Settings.DROPOUT, 0.1).with(Settings.LEARNING_RATE, 0.01).with(Settings.BATCH_SIZE, 16)
                .with(Settings.EPOCHS, 100).with(Settings.PATIENCE, 10).with(Settings.VALIDATION_SHARE, 0.25)
                .with(Settings.SEED, 42L).with(Settings.NETWORKS, 3).with(Settings.ORIGINS, 5)
                .with(Settings.ORIGIN_SPACING, 0).with(Settings.OUTLIERS, OutlierTreatment.KEEP));
        assertThatThrownBy(() -> strict.read(first)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Gaps could be "left" once, which a fit cannot: they were filled by a straight line. */
    @Test
    void gapsThatWereLeftAreFilledAsTheyWereThen() {
        for (String left : List.of("LEAVE", "leave")) {
            ObjectNode fields = files.write(CHOSEN).put("gapFilling", left);
            assertThat(files.read(fields)).isEqualTo(CHOSEN.with(Settings.GAP_FILLING, GapFilling.LINEAR));
            assertThatThrownBy(() -> strict.read(fields)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aValueThatIsNoneIsRefused() {
        for (String bad : List.of("0", "2001", "1.5", "true", "\"24\"", "null", "[24]")) {
            ObjectNode fields = files.write(CHOSEN);
            fields.set("window", tree(bad));
            assertThatThrownBy(() -> files.read(fields)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
