package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
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
        assertThat(clear.gain()).isEqualTo(5.3 / 6 / 10, within(1e-12));
        assertThat(compare(1.2, -1.4, 2.0, -0.3, 1.1, 0.9).significant()).isFalse(); // p = 0.295
    }

    @Test
    void twoOriginsProveNothing() {
        assertThat(compare(5, 5.01).significant()).isFalse();
    }
}
