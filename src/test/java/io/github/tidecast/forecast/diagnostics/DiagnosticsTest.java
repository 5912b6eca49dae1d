package io.github.tidecast.forecast.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final double[] VALUES =
            {3.1, -1.2, 0.7, 2.5, -0.4, 1.9, -2.2, 0.3, 1.1, -0.9, 2.8, -1.5};
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    /** Numbers from statsmodels 0.13.5, {@code acf(x, fft=False)}. */
    @Test
    void autocorrelationAgreesWithStatsmodels() {
        Autocorrelation found = Autocorrelation.of(VALUES, 5);
        assertThat(found.coefficients()).containsExactly(
                new double[] {-0.54902376, 0.13408356, 0.13407571, -0.39357127, 0.54497442}, within(1e-8));
        assertThat(found.bound()).isCloseTo(1.959964 / Math.sqrt(12), within(1e-6));
    }

    /** Numbers from statsmodels 0.13.5, {@code acf(x, missing="conservative")}. */
    @Test
    void autocorrelationLeavesMissingValuesOut() {
        double[] values = VALUES.clone();
        values[4] = Double.NaN;
        assertThat(Autocorrelation.of(values, 3).coefficients())
                .containsExactly(new double[] {-0.46722738, 0.06409513, 0.07830626}, within(1e-8));
    }

    /** Counts and edges from numpy, {@code histogram(z, "fd")}. */
    @Test
    void histogramAgreesWithNumpy() {
        double[] values = IntStream.range(0, 60)
                .mapToDouble(i -> Math.rint(10 * (10 * Math.sin(i * 0.7) + i * 37 % 11)) / 10).toArray();
        Histogram histogram = Histogram.of(values);
        assertThat(histogram.start()).isEqualTo(-9.0);
        assertThat(histogram.width()).isCloseTo(5.58, within(1e-9));
        assertThat(histogram.counts()).containsExactly(9, 14, 11, 16, 10);
    }

    /** Mean and deviation from numpy, {@code std(ddof=1)}. */
    @Test
    void theNormalCurveHasTheMomentsOfTheErrors() {
        Histogram histogram = Histogram.of(VALUES);
        assertThat(histogram.mean()).isCloseTo(0.5166666667, within(1e-9));
        assertThat(histogram.deviation()).isCloseTo(1.7938446945, within(1e-9));
        assertThat(histogram.normalAt(histogram.mean())).isCloseTo(12 * histogram.width() * 0.3989422804
                / histogram.deviation(), within(1e-8));
    }

    @Test
    void equalErrorsStillHaveAHistogram() {
        assertThat(Histogram.of(new double[] {2, 2, 2}).counts()).containsExactly(3);
        assertThat(Histogram.of(new double[0]).total()).isZero();
    }

    @Test
    void overlappingForecastsOfOneTimeCountOnceOverTime() {
        TimeSeries history = history(40);
        Backtest backtest = new Backtest(List.of(origin(history, 20, 10, i -> 2), origin(history, 25, 10, i -> 4)));
        Diagnostics found = Diagnostics.of(history, backtest).orElseThrow();
        assertThat(found.errors()).hasSize(20);
        assertThat(found.overTime().values()).containsExactly(2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4);
        assertThat(found.overTime().axis()).isEqualTo(history.axis().slice(20, 35));
        assertThat(found.steps()).hasSize(10).allSatisfy(step -> {
            assertThat(step.absolute()).isEqualTo(3);
            assertThat(step.count()).isEqualTo(2);
        });
    }

    @Test
    void fewErrorsSayNothing() {
        TimeSeries history = history(20);
        assertThat(Diagnostics.of(history, new Backtest(List.of(origin(history, 13, 7, i -> 1))))).isEmpty();
    }

    @Test
    void aWeeklyPatternSuggestsASeason() {
        Diagnosis diagnosis = diagnosis(i -> 5 * Math.sin(2 * Math.PI * i / 7), List.of());
        assertThat(ENGLISH.say(diagnosis.repetition())).isEqualTo("Errors repeat every 7 days: try season 7.");
        assertThat(new Texts(Locale.CHINA).say(diagnosis.repetition()))
                .isEqualTo("误差每 7 天重复一次：可尝试将季节周期设为 7。");
        assertThat(diagnosis(i -> 5 * Math.sin(2 * Math.PI * i / 7), List.of(7)).repetition().key())
                .isEqualTo("forecast.diagnosis.season-left");
    }

    @Test
    void noiseSuggestsNothing() {
        Random random = new Random(5);
        double[] noise = random.doubles(400, -1, 1).toArray();
        Diagnosis diagnosis = diagnosis(i -> noise[i], List.of());
        assertThat(diagnosis.repetition().key()).isEqualTo("forecast.diagnosis.noise");
        assertThat(diagnosis.overTime().key()).isEqualTo("forecast.diagnosis.unbiased");
    }

    @Test
    void forecastsThatAreTooLowAreCalledSo() {
        Random random = new Random(5);
        double[] noise = random.doubles(400, -1, 1).toArray();
        assertThat(ENGLISH.say(diagnosis(i -> 3 + 0.001 * noise[i], List.of()).overTime()))
                .isEqualTo("Forecasts were too low, by 3 on average.");
        assertThat(diagnosis(i -> -3 + noise[i], List.of()).overTime().key())
                .isEqualTo("forecast.diagnosis.too-high");
    }

    @Test
    void errorsThatGrowAreCalledSo() {
        TimeSeries history = history(200);
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 100; known <= 188; known += 12) {
            int start = known;
            origins.add(origin(history, known, 12, i -> (i - start + 1) * ((i - start) % 2 == 0 ? 1 : -1)));
        }
        Diagnosis diagnosis = new Diagnosis(Diagnostics.of(history, new Backtest(origins)).orElseThrow(), List.of());
        assertThat(ENGLISH.say(diagnosis.growth())).contains("2.5 for the first third", "10.5 for the last", "4.2 times");
    }

    @Test
    void sentencesClaimNoMoreDigitsThanCount() {
        Random random = new Random(5);
        double[] noise = random.doubles(400, -1, 1).toArray();
        Diagnosis large = diagnosis(i -> 4321.123 * noise[i], List.of());
        for (Text sentence : List.of(large.overTime(), large.distribution(), large.growth())) {
            assertThat(ENGLISH.say(sentence)).matches("[^.]*\\d,\\d{3}[^.0-9]*\\.[^0-9]*");
        }
        assertThat(ENGLISH.say(diagnosis(i -> 0.001234567, List.of()).overTime())).contains("by 0.00123 on average");
        assertThat(ENGLISH.say(large.agreement())).doesNotContainPattern("\\d%");
    }

    private static Diagnosis diagnosis(IntToDoubleFunction error, List<Integer> seasons) {
        TimeSeries history = history(400);
        return new Diagnosis(Diagnostics.of(history, new Backtest(List.of(origin(history, 200, 200, error))))
                .orElseThrow(), seasons);
    }

    private static TimeSeries history(int points) {
        return new TimeSeries("x", TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.DAILY, points),
                IntStream.range(0, points).mapToDouble(i -> 100 + i).toArray());
    }

    private static Backtest.Origin origin(TimeSeries history, int known, int steps, IntToDoubleFunction error) {
        TimeSeries actual = history.slice(known, known + steps);
        double[] forecast = IntStream.range(known, known + steps)
                .mapToDouble(i -> history.value(i) - error.applyAsDouble(i)).toArray();
        return new Backtest.Origin(known, actual, Map.of(Method.TIDECAST, actual.withValues(forecast)), List.of());
    }
}
