package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutliersTest {

    private final Random random = new Random(3);

    @Test
    void aTypingErrorStandsOutOfNoise() {
        TimeSeries series = series(200, t -> t == 120 ? 60 : random.nextGaussian());
        assertThat(Outliers.of(series)).singleElement().satisfies(mark -> assertThat(mark.value()).isEqualTo(60));
    }

    @Test
    void aTypingErrorStandsOutOfAShortSeries() {
        assertThat(Outliers.of(series(24, t -> t == 10 ? 1_000 : 10 + random.nextGaussian()))).hasSize(1);
    }

    @Test
    void theCrestsOfASteepDayAreNoOutliers() {
        TimeSeries series = series(2_000, t -> 100 * Math.pow(Math.sin(Math.PI * t / 48), 9) + random.nextGaussian());
        assertThat(Outliers.of(series)).isEmpty();
    }

    private static TimeSeries series(int size, IntToDoubleFunction value) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.HOURLY, size),
                IntStream.range(0, size).mapToDouble(value).toArray());
    }
}
