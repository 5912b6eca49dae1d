package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures by statsmodels' eval_measures (rmse, meanabs) and numpy on the same numbers. */
class AccuracyMeterTest {

    private static final double[] HISTORY = {90, 95, 92, 101, 97, 105, 99};
    private static final double[] ACTUAL = {102, 98, 0.5, 110, 120, 131};
    private static final double[] FORECAST = {100, 99, 1.5, 115, 118, 140};
    private static final Offset<Double> EXACT = within(1e-12);

    private static double[] whole(double... actual) {
        double[] values = Arrays.copyOf(HISTORY, HISTORY.length + actual.length);
        System.arraycopy(actual, 0, values, HISTORY.length, actual.length);
        return values;
    }

    private static Map<Measure, Score> measure(int season, List<Band> bands, double[] actual, double[] forecast) {
        Backtest backtest = new Backtest(List.of(Backtests.origin(HISTORY.length, actual,
                Map.of(Method.TIDECAST, forecast), bands)));
        List<Accuracy> all = new AccuracyMeter(whole(actual), season).measure(backtest);
        assertThat(all).hasSize(1);
        return all.getFirst().scores();
    }

    @Test
    void figuresAgree() {
        Map<Measure, Score> scores = measure(2, List.of(), ACTUAL, FORECAST);
        assertThat(scores.get(Measure.MAE).value()).isEqualTo(3.3333333333333335, EXACT);
        assertThat(scores.get(Measure.RMSE).value()).isEqualTo(4.396968652757639, EXACT);
        assertThat(scores.get(Measure.SMAPE).value()).isEqualTo(19.29376826336902, EXACT);
        assertThat(scores.get(Measure.MAPE).value()).isEqualTo(36.010590449457595, EXACT);
        assertThat(scores.get(Measure.MASE).value()).isEqualTo(0.8771929824561404, EXACT);
        assertThat(measure(1, List.of(), ACTUAL, FORECAST).get(Measure.MASE).value())
                .isEqualTo(3.3333333333333335 / 5.833333333333333, EXACT);
    }

    @Test
    void missingValuesDoNotCountAndTheScaleKnowsNothingLater() {
        double[] actual = ACTUAL.clone();
        actual[2] = Double.NaN;
        Map<Measure, Score> scores = measure(2, List.of(), actual, FORECAST);
        assertThat(scores.get(Measure.MAE).value()).isEqualTo(19.0 / 5, EXACT);
        assertThat(scores.get(Measure.MASE).value()).isEqualTo(19.0 / 5 / 3.8, EXACT);
    }

    @Test
    void whatCannotBeMeasuredSaysWhy() {
        Map<Measure, Score> scores = measure(2, List.of(), new double[] {0, 1}, new double[] {0, 2});
        assertThat(scores.get(Measure.MAPE).isDefined()).isFalse();
        // 0 against 0 counts as no error, as in M4
        assertThat(scores.get(Measure.SMAPE).value()).isEqualTo(200.0 / 3 / 2, EXACT);
        assertThat(scores.get(Measure.COVERAGE_95).isDefined()).isFalse();
    }

    /** A series whose seasons are all alike has no scale, but it is not constant. */
    @Test
    void aScaleOfZeroSaysWhy() {
        double[] repeating = new double[24];
        Arrays.setAll(repeating, t -> 10 + 0.1 * (t % 4));
        assertThat(whyNoScale(repeating, 4)).isEqualTo("forecast.undefined.repeats");
        Arrays.setAll(repeating, t -> 10 + Math.sin(2 * Math.PI * t / 4) + 1e-15 * t);
        assertThat(whyNoScale(repeating, 4)).isEqualTo("forecast.undefined.repeats");
        double[] constant = new double[24];
        Arrays.fill(constant, 10);
        assertThat(whyNoScale(constant, 4)).isEqualTo("forecast.undefined.constant");
        assertThat(whyNoScale(constant, 1)).isEqualTo("forecast.undefined.constant");
        constant[23] = 11;
        assertThat(whyNoScale(constant, 1)).isEqualTo("forecast.undefined.constant-start");
    }

    private static String whyNoScale(double[] values, int season) {
        double[] end = Arrays.copyOfRange(values, 20, 24);
        Backtest backtest = new Backtest(List.of(Backtests.origin(20, end, Map.of(Method.TIDECAST, end), List.of())));
        return new AccuracyMeter(values, season).measure(backtest).getFirst().scores().get(Measure.MASE).reason()
                .orElseThrow().key();
    }

    @Test
    void coverageCountsTheEndsOfABandAndNothingMissing() {
        double[] actual = {1, 2, 3, Double.NaN, 5};
        Band band = new Band(95, Backtests.series(1, 0, 4, 0, 0), Backtests.series(2, 2, 5, 9, 4.9));
        Map<Measure, Score> scores = measure(2, List.of(band), actual, new double[] {1, 1, 4, 4, 4});
        assertThat(scores.get(Measure.COVERAGE_95).value()).isEqualTo(50, EXACT);
        assertThat(scores.get(Measure.COVERAGE_80).isDefined()).isFalse();
    }

    @Test
    void originsWithoutBandsAreNotCountedAsCovered() {
        Band band = new Band(95, Backtests.series(0, 0), Backtests.series(9, 9));
        Backtest backtest = new Backtest(List.of(
                Backtests.origin(7, new double[] {1, 10}, Map.of(Method.TIDECAST, new double[] {1, 1}), List.of(band)),
                Backtests.origin(9, new double[] {1, 1}, Map.of(Method.TIDECAST, new double[] {1, 1}), List.of())));
        assertThat(new AccuracyMeter(whole(1, 10, 1, 1), 1).measure(backtest).getFirst().scores()
                .get(Measure.COVERAGE_95).value()).isEqualTo(50, EXACT);
    }
}
