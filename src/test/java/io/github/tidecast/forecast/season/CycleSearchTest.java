package io.github.tidecast.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleSearchTest {

    @ParameterizedTest(name = "{1} points, memory {0}")
    @CsvSource({"0,60", "0,300", "0.5,60", "0.5,300", "0.9,60", "0.9,300", "1,60", "1,300", "1,1200"})
    void noiseAndWalksHaveNoCycle(double memory, int size) {
        Random random = new Random(11 + size);
        int series = 200;
        long alarms = IntStream.range(0, series).filter(i -> {
            double[] values = new double[size];
            for (int t = 0; t < size; t++) {
                values[t] = (t == 0 ? 0 : memory * values[t - 1]) + random.nextGaussian();
            }
            return CycleSearch.length(values, 2).isPresent();
        }).count();
        assertThat(alarms).isLessThanOrEqualTo(series * 4 / 100);
    }

    @ParameterizedTest(name = "length {0}, {1} points")
    @CsvSource({"11.1,80", "37.5,300", "131.4,1600", "130.9,3000"})
    void aCycleThatSwaysIsFoundWithItsBrokenLength(double length, int size) {
        Random random = new Random(5);
        double[] values = new double[size];
        double turn = 0;
        for (int t = 0; t < size; t++) {
            turn += 2 * Math.PI / length * (1 + 0.3 * random.nextGaussian());
            values[t] = Math.sin(turn) * (1 + 0.3 * Math.sin(t / 50.0)) + 0.4 * random.nextGaussian();
        }
        assertThat(CycleSearch.length(values, 2).orElse(0)).isCloseTo(length, within(0.06 * length));
    }
}
