package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class BandCheckTest {

    /** Origins of some steps each, as far apart as asked; points the predicate names are inside the 80 % band. */
    private static Backtest backtest(int origins, int steps, int stride, IntPredicate inside) {
        List<Backtest.Origin> all = new ArrayList<>();
        for (int i = 0; i < origins; i++) {
            int known = 10 + i * stride;
            double[] lower = new double[steps];
            for (int k = 0; k < steps; k++) {
                lower[k] = inside.test(known + k - 10) ? 0 : 1;
            }
            all.add(Backtests.origin(known, new double[steps], Map.of(Method.TIDECAST, new double[steps]),
                    List.of(new Band(80, Backtests.series(lower), Backtests.series(filled(steps))))));
        }
        return new Backtest(all);
    }

    private static double[] filled(int steps) {
        double[] values = new double[steps];
        Arrays.fill(values, 2);
        return values;
    }

    /** Twice the smaller tail of scipy.stats.binom. */
    @Test
    void probabilitiesAgreeWithTheBinomialDistribution() {
        assertThat(BandCheck.p(0.61, 100, 0.8)).isEqualTo(1.9367585784855758e-05, within(1e-12));
        assertThat(BandCheck.p(0.6, 20, 0.8)).isEqualTo(0.0642853261617502, within(1e-12));
        assertThat(BandCheck.p(1, 20, 0.8)).isEqualTo(0.023058430092136963, within(1e-12));
        assertThat(BandCheck.p(0.995, 200, 0.95)).isEqualTo(0.0008080562008940517, within(1e-12));
        assertThat(BandCheck.p(0, 3, 0.8)).isEqualTo(2 * 0.008, within(1e-12));
    }

    @Test
    void tooFewInsideOneByOneIsMoreThanChance() {
        BandCheck check = BandCheck.of(backtest(100, 1, 1, point -> point % 10 < 6), 80).orElseThrow();
        assertThat(check.held()).isEqualTo(60, within(1e-9));
        assertThat(check.independent()).isEqualTo(100, within(1e-9));
        assertThat(check.finding()).isEqualTo(BandCheck.Finding.NARROW);
        assertThat(check.isLow()).isTrue();
    }

    /** The same share, but whole forecasts are inside or outside and overlap: little evidence. */
    @Test
    void tooFewInsideTogetherIsLittleEvidence() {
        BandCheck check = BandCheck.of(backtest(6, 12, 4, point -> point < 18), 80).orElseThrow();
        assertThat(check.held()).isBetween(50.0, 60.0);
        assertThat(check.independent()).isLessThan(6);
        assertThat(check.finding()).isEqualTo(BandCheck.Finding.PERHAPS_NARROW);
        assertThat(check.isLow()).isTrue();
    }

    @Test
    void aboutAsManyAsPromisedIsNotWorthAWord() {
        assertThat(BandCheck.of(backtest(100, 1, 1, point -> point % 5 > 0), 80).orElseThrow().finding())
                .isEqualTo(BandCheck.Finding.HOLDS);
        assertThat(BandCheck.of(backtest(5000, 1, 1, point -> point % 100 < 78), 80).orElseThrow().finding())
                .isEqualTo(BandCheck.Finding.HOLDS);
    }

    /** Four of six inside happens to a good band of 80 % in every third series. */
    @Test
    void aFewTestsAreNoReasonToWarn() {
        assertThat(BandCheck.of(backtest(6, 1, 1, point -> point != 1 && point != 4), 80).orElseThrow().finding())
                .isEqualTo(BandCheck.Finding.HOLDS);
    }

    @Test
    void bandsThatHoldNearlyAllAreWide() {
        assertThat(BandCheck.of(backtest(60, 2, 2, point -> point != 30), 80).orElseThrow().finding())
                .isEqualTo(BandCheck.Finding.WIDE);
        assertThat(BandCheck.of(backtest(6, 12, 4, point -> true), 80).orElseThrow().finding())
                .isEqualTo(BandCheck.Finding.HOLDS);
    }

    @Test
    void withoutBandsThereIsNothingToCheck() {
        assertThat(BandCheck.of(backtest(6, 12, 4, point -> true), 95)).isEmpty();
    }
}
