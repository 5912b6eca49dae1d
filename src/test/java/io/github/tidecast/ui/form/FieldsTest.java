package io.github.tidecast.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.ui.common.Numbers;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final NumberField window = new NumberField(Limit.WINDOW, () -> new Numbers(Locale.US));
    private final SeasonField seasons = new SeasonField();

    @Test
    void aValueOutsideItsLimitsIsNoneAndSaysWhy() {
        window.inputProperty().set("0");
        assertThat(window.value()).isEmpty();
        assertThat(window.complaintProperty().get()).contains(Limit.WINDOW.complaint());
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
        assertThat(seasons.seasons()).containsExactly(48, 336);
        seasons.inputProperty().set("");
        assertThat(seasons.seasons()).isEmpty();
        assertThat(seasons.complaintProperty().get()).isEmpty();
        seasons.inputProperty().set("a dozen");
        assertThat(seasons.complaintProperty().get()).isPresent();
    }
}
