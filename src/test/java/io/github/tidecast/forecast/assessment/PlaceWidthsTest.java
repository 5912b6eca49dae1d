package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceWidthsTest {

    @Test
    void placesThatStrayMoreAreWider() {
        Random random = new Random(1);
        double[] values = IntStream.range(0, 240).mapToDouble(t -> (t % 12 < 6 ? 1 : 5) * random.nextGaussian()).toArray();
        PlaceWidths widths = PlaceWidths.of(values, 12);
        assertThat(IntStream.range(0, 12).mapToDouble(widths::at).average().orElseThrow()).isEqualTo(1, within(1e-9));
        assertThat(IntStream.range(0, 6).mapToDouble(widths::at).average().orElseThrow()).isEqualTo(1 / 3.0, within(0.1));
    }

    @Test
    void withoutEvidenceAllAreAlike() {
        int alike = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] values = random.doubles(144).map(one -> one * 9).toArray();
            alike += PlaceWidths.of(values, 12).factors().length == 0 ? 1 : 0;
        }
        assertThat(alike).isGreaterThanOrEqualTo(198);
        assertThat(PlaceWidths.of(new double[100], 4).factors()).isEmpty();
        assertThat(PlaceWidths.of(new double[30], 12).factors()).isEmpty();
    }

    @Test
    void factorsAreAboveZero() {
        Random random = new Random(2);
        double[] nights = IntStream.range(0, 480).mapToDouble(t -> t % 24 < 8 ? 0 : 50 * random.nextDouble()).toArray();
        assertThat(Arrays.stream(PlaceWidths.of(nights, 24).factors()).min().orElseThrow()).isBetween(0.1, 0.2);
    }
}
