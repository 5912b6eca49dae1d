package io.github.tidecast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void rangesBeyondTheLimitsAreRefused() {
        assertThatThrownBy(() -> new Range(Tunable.HIDDEN, 0, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(Tunable.HIDDEN, 10, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
