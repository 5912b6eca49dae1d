package io.github.tidecast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.settings.DummySetting;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RangeTest {

    private static final List<Tunable> SEARCHED = Tunable.ALL;

    @ParameterizedTest
    @FieldSource("SEARCHED")
    void theEndsOfTheShareAreTheEndsOfTheRange(Tunable setting) {
        Range range = new Range(setting, setting.least(), setting.greatest());

        assertThat(range.value(0)).isEqualTo(setting.least());
        assertThat(range.value(1)).isEqualTo(setting.greatest());
    }

    @Test
    void aLogarithmicRangeHasItsGeometricMeanInTheMiddle() {
        assertThat(new Range(new Tunable(Settings.LEARNING_RATE), 0.0001, 0.01).value(0.5)).isEqualTo(0.001);
        assertThat(new Range(new Tunable(Settings.HIDDEN), 8, 128).value(0.5)).isEqualTo(32);
    }

    @Test
    void wholeNumbersHaveEqualParts() {
        Range layers = new Range(new Tunable(Settings.LAYERS), 1, 3);

        assertThat(IntStream.range(0, 9).mapToDouble(i -> layers.value((i + 0.5) / 9)).toArray())
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @ParameterizedTest
    @FieldSource("SEARCHED")
    void aValueIsFoundAgainAtItsShare(Tunable setting) {
        Range range = new Range(setting, setting.least(), setting.greatest());
        double value = range.value(0.37);

        assertThat(range.value(range.share(value))).isCloseTo(value, within(Math.abs(value) * 0.01));
    }

    @ParameterizedTest
    @CsvSource({"18, 4000", "15, 144", "60, 9000", "3, 20", "400, 500"})
    void theWindowToBeginWithIsInTheRange(int window, int points) {
        ForecastSettings usual = ForecastSettings.USUAL.with(Settings.HORIZON, 6).with(Settings.SEASONS, List.of(365))
                .with(Settings.WINDOW, window);
        Range range = SearchSpace.around(usual, points).range(new Tunable(Settings.WINDOW)).orElseThrow();

        assertThat((double) window).isBetween(range.least(), range.greatest());
    }

    @Test
    void rangesBeyondTheLimitsAreRefused() {
        assertThatThrownBy(() -> new Range(new Tunable(Settings.HIDDEN), 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(new Tunable(Settings.HIDDEN), 10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A setting that says how it is searched needs no other line of code to be searched. */
    @Test
    void aFurtherSettingIsSearched() {
        Tunable dummy = new Tunable(DummySetting.NUMBER);
        SearchSpace space = SearchSpace.around(ForecastSettings.USUAL, 100, Tunable.of(DummySetting.AND_ALL));

        assertThat(space.range(dummy)).contains(new Range(dummy, 3, 7));
        assertThat(space.without(new Tunable(Settings.WINDOW)).with(new Range(dummy, 4, 5)).range(dummy))
                .contains(new Range(dummy, 4, 5));
        assertThat(dummy.of(dummy.with(ForecastSettings.USUAL, 6))).isEqualTo(6);
    }
}
