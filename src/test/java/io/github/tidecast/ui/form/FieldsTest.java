package io.github.tidecast.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.WholeNumber;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.ui.common.Numbers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final NumberField<Integer> window = new NumberField<>(Settings.WINDOW,
            new WholeNumber(1, 2_000), () -> new Numbers(Locale.US));
    private final LengthsField seasons = new LengthsField(Settings.SEASONS, new Lengths(1, 100_000));

    @Test
    void aValueOutsideItsLimitsIsNoneAndSaysWhy() {
        window.inputProperty().set("0");
        assertThat(window.value()).isEmpty();
        assertThat(window.complaintProperty().get()).contains(Settings.WINDOW.complaint());
        window.inputProperty().set("12.5");
        assertThat(window.complaintProperty().get().orElseThrow().key()).isEqualTo("ui.form.not-whole");
        window.inputProperty().set("24");
        assertThat(window.value()).hasValue(24);
        assertThat(window.complaintProperty().get()).isEmpty();
    }

    /** While a file is being opened nobody has typed anything yet. */
    @Test
    void beforeItIsFilledAFieldComplainsOfNothing() {
        assertThat(window.value()).isEmpty();
        assertThat(window.complaintProperty().get()).isEmpty();
        window.set(12);
        window.inputProperty().set("");
        assertThat(window.complaintProperty().get().orElseThrow().key()).isEqualTo("ui.form.no-number");
    }

    @Test
    void stepsStayWithinTheLimits() {
        window.set(1_999);
        window.step(10);
        assertThat(window.value()).hasValue(2_000);
    }

    @Test
    void seasonsAreSortedOnceEachAndAboveOne() {
        seasons.inputProperty().set("336, 48 48，1");
        assertThat(seasons.value()).contains(List.of(48, 336));
        seasons.inputProperty().set("");
        assertThat(seasons.value()).contains(List.of());
        assertThat(seasons.complaintProperty().get()).isEmpty();
        seasons.inputProperty().set("a dozen");
        assertThat(seasons.value()).isEmpty();
        assertThat(seasons.complaintProperty().get()).isPresent();
    }
}
