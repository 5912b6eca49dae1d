package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastValueCopyTest {

    private static final double[] SWINGING = IntStream.range(0, 80)
            .mapToDouble(t -> 100 + 40 * Math.sin(Math.PI * t / 4)).toArray();

    @Test
    void aFlatForecastOfASeriesThatMovesIsACopy() {
        double last = SWINGING[79];
        assertThat(LastValueCopy.is(Backtests.series(last, last, last), SWINGING)).isTrue();
        assertThat(LastValueCopy.is(Backtests.series(last + 1, last - 1, last + 1), SWINGING)).isTrue();
    }

    @Test
    void aForecastThatMovesLikeTheSeriesIsNone() {
        assertThat(LastValueCopy.is(Backtests.series(100, 130, 140), SWINGING)).isFalse();
        assertThat(LastValueCopy.is(Backtests.series(SWINGING[79] + 8, SWINGING[79] + 8), SWINGING)).isFalse();
    }

    /** What values change in one step and in many differs; growth of 1 each step is no copy of the last value. */
    @Test
    void steadyGrowthIsNoCopy() {
        double[] growing = IntStream.range(0, 50).mapToDouble(t -> t).toArray();
        assertThat(LastValueCopy.is(Backtests.series(50, 51, 52), growing)).isFalse();
        assertThat(LastValueCopy.is(Backtests.series(49, 49, 49), growing)).isTrue();
    }

    /** A total that has slowed from 100 a step to 1 a step and goes on by 1 repeats nothing. */
    @Test
    void aRunningTotalIsMeasuredByItsLastSteps() {
        double[] total = IntStream.range(0, 80).mapToDouble(t -> t < 60 ? 100 * t : 5900 + t - 59).toArray();
        assertThat(LastValueCopy.is(Backtests.series(5921, 5922, 5923), total)).isFalse();
        assertThat(LastValueCopy.is(Backtests.series(5920, 5920, 5920), total)).isTrue();
    }

    @Test
    void aStandstillMayBeShorterThanALongForecast() {
        double[] ended = {40, 31, 52, 0, 0, 0, 0, 0, 0, 0, 0, Double.NaN};
        assertThat(LastValueCopy.standstill(24, ended)).isEqualTo(8);
        assertThat(LastValueCopy.standstill(1, new double[] {5, 3, 2, 2})).isZero();
    }

    @Test
    void nothingIsSaidOfAConstant() {
        assertThat(LastValueCopy.is(Backtests.series(3, 3), new double[] {3, 3, 3, 3})).isFalse();
    }

    @Test
    void aMissingLastValueIsLookedForFurtherBack() {
        assertThat(LastValueCopy.is(Backtests.series(4, 4), new double[] {1, 2, 3, 2, 4, Double.NaN})).isTrue();
    }
}
