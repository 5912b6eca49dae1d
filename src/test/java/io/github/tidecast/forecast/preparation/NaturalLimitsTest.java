package io.github.tidecast.forecast.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.text.Text;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalLimitsTest {

    private static double[] values(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    private static NaturalLimits limits(double[] values, String name) {
        return NaturalLimits.of(values, 1, Bound.AUTO, 1, name);
    }

    private static double[] rising() {
        Random random = new Random(1);
        return values(90, t -> 98 / (1 + Math.exp(-(t - 45) / 12.0)) + 0.3 * random.nextDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"share_percent", "availability %", "Market share", "可用率", "PCT in use", "occupancy"})
    void aNameTellsAShare(String name) {
        NaturalLimits limits = limits(rising(), name);
        assertThat(limits.highest()).isEqualTo(100);
        assertThat(limits.share()).isTrue();
        assertThat(limits.inWords()).extracting(Text::key).containsExactly("forecast.step.share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth %", "inflation, percent", "Share price", "shares", "sales", "同比 %", "sharepoint"})
    void otherNamesDoNot(String name) {
        assertThat(limits(rising(), name).highest()).isInfinite();
    }

    @Test
    void whatHasPassedTheWholeIsNoShare() {
        double[] values = rising();
        values[80] = 100.5;
        assertThat(limits(values, "percent").highest()).isInfinite();
        assertThat(NaturalLimits.of(rising(), 1, Bound.NEVER_NEGATIVE, 1, "percent").highest()).isInfinite();
        assertThat(NaturalLimits.of(rising(), 1, Bound.NONE, 1, "percent").lowest()).isInfinite();
    }

    @Test
    void aWholeThatIsMetOftenAndNeverPassedIsALimit() {
        Random random = new Random(2);
        double[] values = values(100, t -> Math.min(100, 99 + random.nextGaussian()));
        assertThat(limits(values, "x").highest()).isEqualTo(100);
        double[] inUnits = values(100, t -> Math.min(100, values[t]) / 64);
        assertThat(NaturalLimits.of(inUnits, 64, Bound.AUTO, 1, "x").highest()).isEqualTo(100.0 / 64);
        assertThat(limits(values(100, t -> t % 3 == 0 ? 1 : 0), "x").highest()).isInfinite();
        assertThat(limits(values(100, t -> Math.min(1, 0.8 + 0.1 * random.nextDouble() * (t % 5))), "x").share()).isTrue();
    }

    @Test
    void aRunningTotalDoesNotFallAndAStockThatIsUsedUpDoesNotRise() {
        Random random = new Random(3);
        double[] total = new double[60];
        for (int t = 1; t < total.length; t++) {
            total[t] = total[t - 1] + random.nextInt(5);
        }
        NaturalLimits limits = limits(total, "x");
        assertThat(limits.lowest()).isEqualTo(total[59]);
        assertThat(limits.hold(new double[] {total[59] - 4, total[59] + 3, total[59] + 1}, 60))
                .containsExactly(total[59], total[59] + 3, total[59] + 3);
        double[] left = values(60, t -> 500 - total[t]);
        assertThat(limits(left, "x").highest()).isEqualTo(left[59]);
        total[30] = total[29] - 1;
        assertThat(limits(total, "x").lowest()).isZero();
    }

    @Test
    void aFewRisingValuesAreNoTotal() {
        assertThat(limits(values(20, t -> 3 * t), "x").lowest()).isZero();
        assertThat(limits(values(90, t -> 5), "x").falls()).isTrue();
    }

    @Test
    void nightsAreSettledButNotTheirEdges() {
        Random random = new Random(4);
        double[] sun = values(480, t -> t % 24 < 6 || t % 24 > 18 ? 0 : 1 + random.nextInt(30));
        NaturalLimits limits = NaturalLimits.of(sun, 1, Bound.AUTO, 24, "mw");
        assertThat(limits.highest(480)).isZero();
        assertThat(limits.highest(480 + 5)).isInfinite();
        assertThat(limits.highest(480 + 12)).isInfinite();
        assertThat(limits.hold(new double[] {3, 4}, 482)).containsExactly(0, 0);
        assertThat(NaturalLimits.of(values(480, t -> 0), 1, Bound.AUTO, 24, "mw").settled()).isEmpty();
        assertThat(NaturalLimits.of(java.util.Arrays.copyOf(sun, 100), 1, Bound.AUTO, 24, "mw").settled()).isEmpty();
    }
}
