package io.github.tidecast.forecast.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTestTest {

    private static final int SERIES = 200;
    private static final int[][] LENGTHS = {{4, 8}, {4, 12}, {4, 30}, {4, 120}, {7, 15}, {7, 28}, {7, 150}, {12, 24},
            {12, 30}, {12, 37}, {12, 60}, {12, 144}, {24, 50}, {24, 200}, {52, 104}, {52, 160}, {52, 300}};

    /** What wanders, drifts or scatters without repeating; some chance goes with each single kind and length. */
    @ParameterizedTest
    @ValueSource(strings = {"noise", "walk", "weak memory", "strong memory", "alternating", "trend", "outliers",
        "growth", "level and noise"})
    void whatDoesNotRepeatIsRarelyTakenForASeason(String kind) {
        long all = 0;
        for (int[] length : LENGTHS) {
            Random random = new Random(20_260 + length[0] * 1_000L + length[1]);
            long alarms = IntStream.range(0, SERIES).filter(i ->
                    SeasonTest.confirms(seasonless(kind, length[1], random), length[0])).count();
            assertThat(alarms).as("season %d in %d points of %s", length[0], length[1], kind)
                    .isLessThanOrEqualTo(SERIES * 8 / 100);
            all += alarms;
        }
        assertThat(all).isLessThanOrEqualTo(SERIES * LENGTHS.length * 25L / 1_000);
    }

    private static double[] seasonless(String kind, int size, Random random) {
        double[] values = new double[size];
        double state = 0;
        for (int t = 0; t < size; t++) {
            double noise = random.nextGaussian();
            state = switch (kind) {
                case "weak memory" -> 0.5 * state + noise;
                case "strong memory" -> 0.9 * state + noise;
                case "alternating" -> -0.5 * state + noise;
                case "walk", "level and noise" -> state + noise;
                case "growth" -> state + 0.02 + 0.05 * noise;
                default -> noise;
            };
            values[t] = switch (kind) {
                case "trend" -> 0.3 * t + state;
                case "growth" -> Math.exp(state);
                case "outliers" -> random.nextInt(20) == 0 ? 15 * state : state;
                case "level and noise" -> state + 2 * random.nextGaussian();
                default -> state;
            };
        }
        return values;
    }

    /** Signal and noise of these sizes look repeating to the eye. */
    @ParameterizedTest
    @CsvSource({"4,8,0.02", "4,12,0.1", "4,20,0.3", "7,14,0.1", "7,28,0.3", "12,24,0.1", "12,30,0.2", "12,36,0.3",
        "12,60,0.5", "24,72,0.4", "52,104,0.2", "52,156,0.4"})
    void whatRepeatsIsFoundInEveryShape(int season, int size, double noise) {
        IntUnaryOperator place = t -> t % season;
        assertFound(season, size, noise, t -> Math.sin(2 * Math.PI * t / season + 0.4));
        assertFound(season, size, noise, t -> 2.0 * place.applyAsInt(t) / season - 1);
        assertFound(season, size, noise, t -> place.applyAsInt(t) == season - 1 ? 3 : 0);
        assertFound(season, size, noise, t -> 1.2 * new Random(7_919L * place.applyAsInt(t)).nextGaussian());
    }

    private static void assertFound(int season, int size, double noise, java.util.function.IntToDoubleFunction shape) {
        Random random = new Random(3);
        int series = 40;
        long found = IntStream.range(0, series).filter(i -> SeasonTest.confirms(IntStream.range(0, size)
                .mapToDouble(t -> shape.applyAsDouble(t) + noise * random.nextGaussian()).toArray(), season)).count();
        assertThat(found).as("season %d in %d points", season, size).isGreaterThanOrEqualTo(series * 3 / 4);
    }
}
