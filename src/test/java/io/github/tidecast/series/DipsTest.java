package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DipsTest {

    private static double[] sales(int points, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, points).mapToDouble(t -> (500 + 2 * t + 80 * Math.sin(2 * Math.PI * t / 12))
                * (1 + 0.02 * random.nextGaussian())).toArray();
    }

    private static double[] times(double[] values, int from, int to, double factor) {
        return IntStream.range(0, values.length)
                .mapToDouble(t -> t >= from && t < to ? factor * values[t] : values[t]).toArray();
    }

    @Test
    void aRunThatRecoveredIsFound() {
        for (int seed = 0; seed < 5; seed++) {
            assertThat(Dips.find(times(sales(108, seed), 80, 86, 0.3), 12))
                    .containsExactly(80, 81, 82, 83, 84, 85);
            assertThat(Dips.find(times(sales(108, seed), 40, 44, 2.5), 12)).containsExactly(40, 41, 42, 43);
        }
    }

    @Test
    void aNewLevelIsNone() {
        assertThat(Dips.find(times(sales(108, 1), 60, 108, 0.3), 12)).isEmpty();
        assertThat(Dips.find(times(sales(108, 1), 103, 108, 0.3), 12)).isEmpty();
    }

    @Test
    void whatHappensOftenIsHowTheSeriesBehaves() {
        double[] values = sales(108, 1);
        for (int t = 10; t < 100; t += 20) {
            values = times(values, t, t + 3, 0.3);
        }
        assertThat(Dips.find(values, 12)).isEmpty();
    }

    @Test
    void ordinarySeriesHaveNone() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] walk = new double[120];
            for (int t = 0; t < walk.length; t++) {
                walk[t] = (t == 0 ? 100 : walk[t - 1]) * Math.exp(0.03 * random.nextGaussian());
            }
            assertThat(Dips.find(walk, 1)).isEmpty();
            assertThat(Dips.find(sales(108, seed), 12)).isEmpty();
        }
        assertThat(Dips.find(new double[0], 12)).isEmpty();
        assertThat(Dips.find(new double[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}, 1)).isEmpty();
    }
}
