package io.github.tidecast.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private static double[] after(double standing, int still, double[] life) {
        double[] values = new double[still + life.length];
        Arrays.fill(values, 0, still, standing);
        System.arraycopy(life, 0, values, still, life.length);
        return values;
    }

    private static double[] sales(int points) {
        return IntStream.range(0, points).mapToDouble(t -> 80 + 20 * Math.sin(2 * Math.PI * t / 12) + t % 5).toArray();
    }

    @Test
    void whatIsBeforeALaunchEndsWithIt() {
        assertThat(Standstill.end(after(0, 24, sales(36)))).isEqualTo(24);
        assertThat(Standstill.end(after(37.5, 7, sales(36)))).isEqualTo(7);
    }

    @Test
    void gapsAroundItBelongToIt() {
        double[] values = after(0, 24, sales(36));
        Arrays.fill(values, 0, 3, Double.NaN);
        Arrays.fill(values, 22, 26, Double.NaN);
        assertThat(Standstill.end(values)).isEqualTo(26);
    }

    @Test
    void demandWithPausesBeginsWithOne() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] demand = IntStream.range(0, 120)
                    .mapToDouble(t -> random.nextDouble() < 0.25 ? 1 + random.nextInt(5) : 0).toArray();
            assertThat(Standstill.end(after(0, 10, demand))).isZero();
        }
    }

    @Test
    void aPriceThatOftenStandsStillKeepsItsStart() {
        double[] price = IntStream.range(0, 60).mapToDouble(t -> 100 + t / 5).toArray();
        assertThat(Standstill.end(after(99, 12, price))).isZero();
    }

    @Test
    void nightsAreNoStandstill() {
        double[] sun = IntStream.range(0, 240).mapToDouble(t -> Math.max(0, Math.sin(2 * Math.PI * t / 24))).toArray();
        assertThat(Standstill.end(after(0, 6, sun))).isZero();
    }

    @Test
    void aFewValuesAreNoLife() {
        assertThat(Standstill.end(after(0, 48, sales(5)))).isZero();
        assertThat(Standstill.end(after(0, 48, new double[0]))).isZero();
        assertThat(Standstill.end(new double[0])).isZero();
        assertThat(Standstill.end(new double[] {Double.NaN, 1})).isZero();
    }
}
