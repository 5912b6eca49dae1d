package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrangeValuesTest {

    private final Random random = new Random(3);

    @Test
    void aTypingErrorStandsOutOfNoise() {
        TimeSeries series = series(200, t -> t == 120 ? 60 : random.nextGaussian());
        assertThat(StrangeValues.of(series)).containsExactly(120);
    }

    @Test
    void aTypingErrorStandsOutOfAShortSeries() {
        assertThat(StrangeValues.of(series(24, t -> t == 10 ? 1_000 : 10 + random.nextGaussian()))).containsExactly(10);
    }

    @Test
    void theCrestsOfASteepDayAreNoOutliers() {
        TimeSeries series = series(2_000, t -> 100 * Math.pow(Math.sin(Math.PI * t / 48), 9) + random.nextGaussian());
        assertThat(StrangeValues.of(series)).isEmpty();
    }

    @Test
    void pointsAreThoseOfTheSeriesWhateverIsMissingAtItsEnds() {
        assertThat(StrangeValues.of(series(200, t -> t < 7 || t > 190 ? Double.NaN
                : t == 120 ? 60 : random.nextGaussian()))).containsExactly(120);
    }

    @Test
    void demandThatPausesHasNone() {
        assertThat(StrangeValues.of(series(200, t -> t % 9 == 0 ? t == 99 ? 500 : 5 : 0))).isEmpty();
        assertThat(StrangeValues.of(series(200, t -> Double.NaN))).isEmpty();
    }

    private static TimeSeries series(int size, IntToDoubleFunction value) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.HOURLY, size),
                IntStream.range(0, size).mapToDouble(value).toArray());
    }
}
