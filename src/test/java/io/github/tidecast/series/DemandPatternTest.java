package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.series.DemandPattern.Kind;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandPatternTest {

    private static double[] values(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    private static double[] sparse(int points, double share) {
        Random random = new Random(4);
        return values(points, t -> random.nextDouble() < share ? 1 + random.nextInt(5) : 0);
    }

    @Test
    void demandAfterPausesIsIntermittent() {
        DemandPattern pattern = DemandPattern.of(new double[] {0, 2, 0, 0, 1, 0, 0, 4, 0, 0, 3, 0}, 1);
        assertThat(pattern.kind()).isEqualTo(Kind.INTERMITTENT);
        assertThat(pattern.interval()).isEqualTo(3, within(1e-12));
        assertThat(pattern.judgedBySquares()).isTrue();
        assertThat(DemandPattern.of(sparse(700, 0.15), 1).kind()).isEqualTo(Kind.INTERMITTENT);
        assertThat(DemandPattern.of(sparse(60, 0.5), 12).kind()).isEqualTo(Kind.INTERMITTENT);
    }

    @Test
    void whatHardlyPausesOrMayBeNegativeIsNot() {
        assertThat(DemandPattern.of(values(60, t -> t % 10 == 9 ? 0 : 5), 1).kind()).isEqualTo(Kind.REGULAR);
        assertThat(DemandPattern.of(values(60, t -> t % 3 == 0 ? Math.cos(t) : 0), 1).kind()).isEqualTo(Kind.REGULAR);
        assertThat(DemandPattern.of(new double[30], 1).kind()).isEqualTo(Kind.REGULAR);
        assertThat(DemandPattern.of(values(60, t -> t < 40 ? 0 : t), 1).kind()).isEqualTo(Kind.REGULAR);
    }

    @Test
    void nightsAndClosedDaysAreNoPauses() {
        Random random = new Random(2);
        assertThat(DemandPattern.of(values(480, t -> t % 24 < 6 || t % 24 > 18 ? 0 : 10 + random.nextInt(30)), 24).kind())
                .isEqualTo(Kind.REGULAR);
        assertThat(DemandPattern.of(values(140, t -> t % 7 > 4 ? 0 : 10 + random.nextInt(5)), 7).kind())
                .isEqualTo(Kind.REGULAR);
    }

    @Test
    void zerosMuchLongerThanAnyPauseAreTheEnd() {
        double[] months = values(60, t -> t < 46 ? 100 + 20 * Math.sin(t) : 0);
        assertThat(DemandPattern.of(months, 12).kind()).isEqualTo(Kind.ENDED);
        assertThat(DemandPattern.of(months, 12).since()).isEqualTo(14);
        assertThat(DemandPattern.of(Arrays.copyOf(months, 48), 12).kind()).isEqualTo(Kind.REGULAR);
        double[] rare = Arrays.copyOf(sparse(300, 0.2), 420);
        assertThat(DemandPattern.of(rare, 1).kind()).isEqualTo(Kind.ENDED);
        assertThat(DemandPattern.of(Arrays.copyOf(rare, 315), 1).kind()).isEqualTo(Kind.INTERMITTENT);
    }

    @Test
    void aPauseOfASeasonIsNotTheEnd() {
        double[] summers = values(63, t -> t % 12 > 3 && t % 12 < 8 ? 50 : 0);
        assertThat(DemandPattern.of(summers, 12).kind()).isEqualTo(Kind.REGULAR);
        double[] gappy = values(60, t -> t % 2 == 0 ? 5 : Double.NaN);
        assertThat(DemandPattern.of(gappy, 1).kind()).isEqualTo(Kind.REGULAR);
    }
}
