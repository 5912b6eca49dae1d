package io.github.tidecast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.forecast.settings.Preset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RangeTest {

    @ParameterizedTest
    @EnumSource
    void theEndsOfTheShareAreTheEndsOfTheRange(Tunable setting) {
        Range range = new Range(setting, setting.least(), setting.greatest());

        assertThat(range.value(0)).isEqualTo(setting.least());
        assertThat(range.value(1)).isEqualTo(setting.greatest());
    }

    @Test
    void aLogarithmicRangeHasItsGeometricMeanInTheMiddle() {
        assertThat(new Range(Tunable.LEARNING_RATE, 0.0001, 0.01).value(0.5)).isEqualTo(0.001);
        assertThat(new Range(Tunable.HIDDEN, 8, 128).value(0.5)).isEqualTo(32);
    }

    @Test
    void wholeNumbersHaveEqualParts() {
        Range layers = new Range(Tunable.LAYERS, 1, 3);

        assertThat(IntStream.range(0, 9).mapToDouble(i -> layers.value((i + 0.5) / 9)).toArray())
                .containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aValueIsFoundAgainAtItsShare(Tunable setting) {
        Range range = new Range(setting, setting.least(), setting.greatest());
        double value = range.value(0.37);

        assertThat(range.value(range.share(value))).isCloseTo(value, within(Math.abs(value) * 0.01));
    }

    @ParameterizedTest
    @CsvSource({"18, 4000", "15, 144", "60, 9000", "3, 20", "400, 500"})
    void theWindowToBeginWithIsInTheRange(int window, int points) {
        ForecastSettings usual = new ForecastSettings(Preset.QUICK, 6, List.of(365), Preparation.AUTOMATIC,
                NetworkRole.AUTO, new NetworkSettings(window, 16, 1, 0, 0.01, 32, 10, 5, 0.2, 42), 3, 2,
                ForecastSettings.DEFAULT_LEVELS);
        Range range = SearchSpace.around(usual, points).range(Tunable.WINDOW).orElseThrow();

        assertThat((double) window).isBetween(range.least(), range.greatest());
    }

    @Test
    void rangesBeyondTheLimitsAreRefused() {
        assertThatThrownBy(() -> new Range(Tunable.HIDDEN, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(Tunable.HIDDEN, 10, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
