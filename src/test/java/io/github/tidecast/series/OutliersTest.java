package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutliersTest {

    private static double[] values(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    private static double[] seasonal(int points, long seed) {
        Random random = new Random(seed);
        return values(points, t -> 100 + 20 * Math.sin(Math.PI * t / 6) + 4 * random.nextGaussian());
    }

    @ParameterizedTest
    @CsvSource({"84, 83, 1000", "84, 83, 0", "84, 40, 345", "60, 30, 0", "36, 20, 500", "120, 0, 900", "84, 82, 600"})
    void oneSpikeOrGapStandsOut(int points, int at, double value) {
        for (long seed = 0; seed < 20; seed++) {
            double[] values = seasonal(points, seed);
            assertThat(Outliers.find(values, 12, 12)).as("without").isEmpty();
            values[at] = value;
            assertThat(Outliers.find(values, 12, 12)).as("seed %s", seed).containsExactly(at);
        }
    }

    @Test
    void aFewStandOutAlsoWithoutSeasonOrWithGrowth() {
        Random random = new Random(3);
        double[] growing = values(90, t -> 10 * Math.exp(0.03 * t + 0.05 * random.nextGaussian()));
        assertThat(Outliers.find(growing, 1, 12)).isEmpty();
        growing[20] *= 8;
        growing[57] *= 9;
        assertThat(Outliers.find(growing, 1, 12)).containsExactly(20, 57);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 20})
    void severalInARowAreANewLevelOrAnEvent(int length) {
        double[] values = seasonal(84, 5);
        for (int t = 50; t < 50 + length; t++) {
            values[t] -= 70;
        }
        assertThat(Outliers.find(values, 12, 12)).isEmpty();
    }

    @Test
    void aNewLevelAtTheEndIsNone() {
        double[] values = seasonal(84, 5);
        values[82] += 300;
        values[83] += 300;
        assertThat(Outliers.find(values, 12, 12)).isEmpty();
    }

    @Test
    void whatRecursIsNone() {
        double[] values = seasonal(84, 6);
        values[23] += 200;
        values[59] += 200;
        assertThat(Outliers.find(values, 1, 12)).isEmpty();
        Random random = new Random(8);
        double[] days = values(1_000, t -> 100 + 10 * random.nextGaussian() - (t % 365 == 200 ? 90 : 0));
        assertThat(Outliers.find(days, 7, 365)).isEmpty();
    }

    @Test
    void heavyTailsWalksAndCountsHaveNone() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] walk = new double[200];
            double state = 100;
            for (int t = 0; t < walk.length; t++) {
                state *= Math.exp(0.01 * random.nextGaussian() * (random.nextInt(30) == 0 ? 6 : 1));
                walk[t] = state;
            }
            assertThat(Outliers.find(walk, 1, 1)).as("walk %s", seed).isEmpty();
            double[] prices = values(300, t -> 40 + 5 * random.nextGaussian()
                    + (random.nextInt(12) == 0 ? 30 * -Math.log(random.nextDouble()) : 0));
            assertThat(Outliers.find(prices, 1, 1).length).as("prices %s", seed).isLessThan(2);
        }
        assertThat(Outliers.find(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1}, 1, 1)).isEmpty();
    }

    @Test
    void cleanCurvesHaveNone() {
        assertThat(Outliers.find(values(100, t -> t), 1, 12)).isEmpty();
        assertThat(Outliers.find(values(100, t -> Math.sin(t / 5.0)), 1, 12)).isEmpty();
        assertThat(Outliers.find(values(96, t -> (100 + t) * (1 + 0.4 * Math.sin(Math.PI * t / 6))), 12, 12)).isEmpty();
        assertThat(Outliers.find(values(60, t -> Math.exp(t / 2.0)), 1, 12)).isEmpty();
        assertThat(Outliers.find(values(80, t -> t < 50 ? 10 : 1_000), 1, 12)).isEmpty();
    }
}
