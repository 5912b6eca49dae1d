package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without overlap the test is Student's t on the differences: p-values by scipy.stats.ttest_1samp. */
class ComparisonTest {

    private static Comparison compare(double... differences) {
        Backtest backtest = Backtests.of(new double[6 + 2 * differences.length], 6, 2, Map.of(
                Method.THETA, origin -> 10, Method.TIDECAST, origin -> 10 - differences[origin]));
        return Comparison.of(backtest, Method.TIDECAST, Method.THETA);
    }

    @Test
    void differencesAreSignificantWhereStudentSaysSo() {
        Comparison clear = compare(1.2, 0.4, 2.0, -0.3, 1.1, 0.9); // p = 0.0389
        assertThat(clear.significant()).isTrue();
        assertThat(clear.test().p()).isEqualTo(0.0388907116752925, within(1e-12));
        assertThat(clear.gain()).isEqualTo(5.3 / 6 / 10, within(1e-12));
        assertThat(compare(1.2, -1.4, 2.0, -0.3, 1.1, 0.9).significant()).isFalse(); // p = 0.295
    }

    @Test
    void aGainIsTheShareByWhichTheBetterOneHasLessError() {
        assertThat(compare(-10, -10, -10).gain()).isEqualTo(-0.5, within(1e-12));
        assertThat(compare(5, 5, 5).gain()).isEqualTo(0.5, within(1e-12));
        assertThat(compare(1.2, -1.4, 2.0, -0.3, 1.1, 0.9).agree()).isEqualTo(4);
    }

    @Test
    void originsThatOverlapAreNoFurtherEvidence() {
        double[] values = new double[40];
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 10; known < 20; known++) {
            double[] near = new double[8];
            double[] far = new double[8];
            Arrays.fill(near, 1 + 0.01 * known);
            Arrays.fill(far, 2);
            origins.add(Backtests.origin(known, Arrays.copyOf(values, 8),
                    Map.of(Method.TIDECAST, near, Method.THETA, far), List.of()));
        }
        Comparison found = Comparison.of(new Backtest(origins), Method.TIDECAST, Method.THETA);
        assertThat(found.test().count()).isEqualTo(2);
        assertThat(found.origins()).isEqualTo(10);
        assertThat(found.significant()).isFalse();
    }

    @Test
    void twoOriginsProveNothing() {
        assertThat(compare(5, 5.01).significant()).isFalse();
    }
}
