package io.github.tidecast.forecast.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Figures by statsmodels: the square root of get_prediction().forecast_variance of the ETSModel with the lowest AICc,
 * times n / (n - estimated parameters) under the root.
 */
class EtsSpreadTest {

    private static final int POINTS = 120;

    private static double noise(int t) {
        return (Math.sin(1.7 * t * t) + Math.sin(2.3 * t * t + 1)) / 2;
    }

    private static double[] series(double alpha, double beta) {
        double[] values = new double[POINTS];
        double level = 0;
        double slope = 0;
        for (int t = 0; t < POINTS; t++) {
            values[t] = level + slope + noise(t);
            level += slope + alpha * noise(t);
            slope += beta * noise(t);
        }
        return values;
    }

    private static void assertSpread(double[] history, double... expected) {
        double[] spread = EtsSpread.of(history, List.of(), expected.length);
        for (int k = 0; k < expected.length; k++) {
            assertThat(spread[k]).as("step %d", k + 1).isCloseTo(expected[k], within(0.01 * expected[k]));
        }
    }

    @Test
    void withATrendItGrowsAsStatsmodelsSays() {
        assertSpread(series(0.8, 0.3), 0.49848, 0.722428, 1.004599, 1.331094, 1.69442, 2.090057);
    }

    @Test
    void withALevelItGrowsAsStatsmodelsSays() {
        assertSpread(series(0.5, 0), 0.491234, 0.539459, 0.583723, 0.624866, 0.663471, 0.699956);
    }

    @Test
    void aSeasonIsTakenOutFirst() {
        double[] plain = series(0.5, 0);
        double[] seasonal = IntStream.range(0, POINTS).mapToDouble(t -> plain[t] + (t % 6 == 0 ? 50 : -10)).toArray();
        double[] spread = EtsSpread.of(seasonal, List.of(6), 3);
        assertThat(spread[0]).isBetween(0.4, 0.6);
        assertThat(EtsSpread.of(seasonal, List.of(), 3)[0]).isGreaterThan(10);
    }

    @Test
    void constantValuesDoNotStray() {
        double[] constant = new double[30];
        Arrays.fill(constant, 5);
        assertThat(Arrays.stream(EtsSpread.of(constant, List.of(), 3))).allMatch(one -> one < 1e-6);
        assertThat(Arrays.stream(EtsSpread.of(new double[] {1, 2}, List.of(12), 2))).allMatch(Double::isFinite);
    }
}
