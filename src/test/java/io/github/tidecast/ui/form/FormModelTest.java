package io.github.tidecast.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.DummySetting;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormModelTest {

    private static final Path FILE = Path.of("sample-data/air_passengers.csv");

    private final Session session = new Session();
    private final FormModel form = new FormModel(session, DummySetting.AND_ALL, (series, preset) ->
            ForecastSettings.USUAL.with(Settings.PRESET, preset).with(Settings.WINDOW, 30)
                    .with(Settings.LEVELS, List.of(80.0)),
            () -> new Numbers(Locale.US), Runnable::run, Runnable::run);

    @BeforeEach
    void open() {
        session.open(DataSet.of(FILE, ImportOptions.AUTOMATIC,
                new FileSeriesReader().read(FILE, ImportOptions.AUTOMATIC, ImportProgress.NONE)));
    }

    private ForecastSettings settings() {
        return session.settingsProperty().get().orElseThrow();
    }

    @SuppressWarnings("unchecked") // as the type of the setting says
    private <T> Field<T> field(Setting<T> setting) {
        return (Field<T>) form.field(setting);
    }

    @Test
    void theFormIsFilledWithWhatFitsTheData() {
        assertThat(settings().get(Settings.WINDOW)).isEqualTo(30);
        assertThat(field(Settings.WINDOW).value()).contains(30);
    }

    @Test
    void whatHasNoFieldStaysAsItWasFilledIn() {
        field(Settings.HIDDEN).set(8);

        assertThat(settings().levels()).containsExactly(80.0);
        assertThat(settings().get(Settings.HIDDEN)).isEqualTo(8);
    }

    @Test
    void anotherPresetFillsInItsDefaults() {
        form.presetProperty().set(Preset.QUICK);

        assertThat(settings().preset()).isEqualTo(Preset.QUICK);
    }

    @Test
    void whileAFieldIsNotValidThereAreNoSettings() {
        ((NumberField<?>) form.field(Settings.WINDOW)).inputProperty().set("none");
        assertThat(session.settingsProperty().get()).isEmpty();
        ((NumberField<?>) form.field(Settings.WINDOW)).inputProperty().set("12");
        assertThat(settings().get(Settings.WINDOW)).isEqualTo(12);
    }

    /** A further setting has a field, its value is part of the settings, and what it does is said. */
    @Test
    void aFurtherSettingIsInTheForm() {
        field(DummySetting.NUMBER).set(7);
        assertThat(settings().get(DummySetting.NUMBER)).isEqualTo(7);
        assertThat(form.whatIfProperty().get()).hasValueSatisfying(change ->
                assertThat(change.setting()).isEqualTo(DummySetting.NUMBER));

        field(DummySetting.FLAG).set(true);
        assertThat(settings().get(DummySetting.FLAG)).isTrue();
        assertThat(form.whatIfProperty().get().orElseThrow().effect().key()).isEqualTo("setting.effect.calendar.on");
    }

    @Test
    void whatAChangeDoesIsSaidByTheTypeOfTheSetting() {
        field(Settings.HIDDEN).set(settings().network().hidden() + 8);
        assertThat(effect()).isEqualTo("setting.effect.hidden.more");
        field(Settings.HIDDEN).set(1);
        assertThat(effect()).isEqualTo("setting.effect.hidden.less");
        field(Settings.ROLE).set(NetworkRole.BACKBONE_ONLY);
        assertThat(effect()).isEqualTo("setting.effect.role.backbone-only");
        field(Settings.SEASONS).set(List.of(12));
        assertThat(effect()).isEqualTo("setting.effect.seasons");
        field(Settings.SEASONS).set(List.of());
        assertThat(effect()).isEqualTo("setting.effect.seasons.none");
    }

    private String effect() {
        return form.whatIfProperty().get().orElseThrow().effect().key();
    }
}
