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
    private static final int STEPS = 5;
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

    /** Numbers from statsmodels 0.15.0, {@code acorr_ljungbox}. */
    @Test
    void ljungBoxAgreesWithStatsmodels() {
        Autocorrelation found = Autocorrelation.of(VALUES, 5);
        assertThat(found.ljungBox(1)).isCloseTo(0.031905, within(1e-6));
        assertThat(found.ljungBox(3)).isCloseTo(0.154963, within(1e-6));
        assertThat(found.ljungBox(5)).isCloseTo(0.008010, within(1e-6));
    }

    /** The standard error by statsmodels 0.15.0, {@code acf(x, bartlett_confint=True)}: 0.40666943 at lag 5. */
    @Test
    void aPeakIsTestedByBartlettsVarianceAtEveryLag() {
        assertThat(Autocorrelation.of(VALUES, 5).peak(5)).isCloseTo(0.9010772969953351, within(1e-9));
    }

    /** By numpy from the periodogram and the definition of the paper, skew and kurtosis by scipy 1.17.1. */
    @Test
    void normalityAgreesWithItsDefinition() {
        Normality found = Normality.of(VALUES);
        assertThat(found.skewness()).isCloseTo(0.047112585216521584, within(1e-9));
        assertThat(found.kurtosis()).isCloseTo(-1.3200890492950967, within(1e-9));
        assertThat(found.p()).isCloseTo(0.8293046639735027, within(1e-9));
        double[] related = new double[60];
        for (int i = 1; i < 60; i++) {
            related[i] = Math.rint(1e6 * (0.8 * related[i - 1] + (i * 37 % 11 - 5) / 2.0)) / 1e6;
        }
        assertThat(Normality.of(related).p()).isCloseTo(0.3090534151841182, within(1e-6));
        assertThat(Normality.of(related).independent()).isCloseTo(37.77647753334752, within(1e-4));
        assertThat(Normality.of(new double[] {3, 3, 3}).p()).isEqualTo(1);
    }

    @Test
    void aWeeklyPatternSuggestsASeason() {
        Diagnosis diagnosis = diagnosis(i -> 5 * Math.sin(2 * Math.PI * i / 7), List.of());
        assertThat(ENGLISH.say(diagnosis.repetition()))
                .matches("Errors repeat every 7 days \\(correlation 0\\.9\\d, p < 0.001\\): try season 7\\.");
        assertThat(new Texts(Locale.CHINA).say(diagnosis.repetition()))
                .matches("误差每 7 天重复一次（相关系数 0\\.9\\d，p < 0.001）：可尝试将季节周期设为 7。");
        assertThat(diagnosis(i -> 5 * Math.sin(2 * Math.PI * i / 7), List.of(7)).repetition().key())
                .isEqualTo("forecast.diagnosis.season-left");
    }

    /** Errors that grow with each step repeat whenever forecasts begin anew; that is no season of the data. */
    @Test
    void forecastsThatBeginAnewAreNoSeason() {
        assertThat(diagnosis(i -> i % STEPS, List.of()).repetition().key())
                .isEqualTo("forecast.diagnosis.persistent");
    }

    @Test
    void noiseSuggestsNothing() {
        double[] noise = new Random(5).doubles(400, -1, 1).toArray();
        Diagnosis diagnosis = diagnosis(i -> noise[i], List.of());
        assertThat(diagnosis.repetition().key()).isEqualTo("forecast.diagnosis.noise");
        assertThat(diagnosis.overTime().key()).matches("forecast.diagnosis.perhaps-(low|high)");
        assertThat(diagnosis.growth().key()).isEqualTo("forecast.diagnosis.steady");
    }

    @Test
    void forecastsThatAreTooLowAreCalledSo() {
        double[] noise = new Random(5).doubles(400, -1, 1).toArray();
        assertThat(ENGLISH.say(diagnosis(i -> 3 + 0.001 * noise[i], List.of()).overTime()))
                .isEqualTo("Forecasts were too low by 3 on average, which is more than chance (p < 0.001).");
        assertThat(diagnosis(i -> -3 + noise[i], List.of()).overTime().key())
                .isEqualTo("forecast.diagnosis.too-high");
    }

    /** Six forecasts of ten days made every fourth day, as of a stock price: nearly all of them too high. */
    @Test
    void overlappingErrorsProveNoLeanAndDenyNone() {
        TimeSeries history = history(100);
        Random random = new Random(3);
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 70; known <= 90; known += 4) {
            int start = known;
            double level = 250 * random.nextDouble();
            origins.add(origin(history, known, 10, i -> -30 * (i - start) - level + 50));
        }
        Diagnosis diagnosis = new Diagnosis(Diagnostics.of(history, new Backtest(origins)).orElseThrow(), List.of());
        assertThat(ENGLISH.say(diagnosis.overTime())).matches("Forecasts were too high by [12]\\d\\d on average; the "
                + "tests amount to only 2 independent forecasts, too few to tell whether that is chance\\.");
        assertThat(ENGLISH.say(diagnosis.distribution())).contains("too few of them are independent to tell");
        assertThat(ENGLISH.say(diagnosis.growth())).contains("too few to tell");
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
        assertThat(ENGLISH.say(diagnosis.growth())).contains("2.5 for the first third", "10.5 for the last",
                "4.2 times", "p < 0.001");
    }

    /** Stretches 1 to 8 are off by 1 to 8. */
    @Test
    void errorsThatBecomeLargerAreCalledSo() {
        TimeSeries history = history(200);
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 100; known < 180; known += 10) {
            int size = (known - 90) / 10;
            origins.add(origin(history, known, 10, i -> i % 2 == 0 ? size : -size));
        }
        Diagnosis diagnosis = new Diagnosis(Diagnostics.of(history, new Backtest(origins)).orElseThrow(), List.of());
        assertThat(ENGLISH.say(diagnosis.overTime())).endsWith(
                "Errors became larger over time: 2.5 in the first half, 6.5 in the last (p < 0.001).");
    }

    @Test
    void oneFarErrorIsCalledSoAndLopsidednessToo() {
        double[] noise = new Random(5).doubles(400, -1, 1).toArray();
        assertThat(diagnosis(i -> noise[i] + (i == 300 ? 9 : i == 250 ? -9 : 0), List.of()).distribution().key())
                .isEqualTo("forecast.diagnosis.heavy");
        assertThat(diagnosis(i -> Math.exp(2 * noise[i]), List.of()).distribution().key())
                .isEqualTo("forecast.diagnosis.skewed-low");
        assertThat(diagnosis(i -> -Math.exp(2 * noise[i]), List.of()).distribution().key())
                .isEqualTo("forecast.diagnosis.skewed-high");
        assertThat(diagnosis(i -> noise[i], List.of()).distribution().key()).isEqualTo("forecast.diagnosis.flat");
        Random random = new Random(8);
        double[] normal = random.doubles(400).map(one -> random.nextGaussian()).toArray();
        assertThat(diagnosis(i -> normal[i], List.of()).distribution().key()).isEqualTo("forecast.diagnosis.normal");
    }

    @Test
    void sentencesClaimNoMoreDigitsThanCount() {
        double[] noise = new Random(5).doubles(400, -1, 1).toArray();
        Diagnosis large = diagnosis(i -> 4321.123 * noise[i], List.of());
        for (Text sentence : List.of(large.overTime(), large.growth())) {
            assertThat(ENGLISH.say(sentence)).matches("(?s).*\\d,\\d{3}[^.0-9].*")
                    .doesNotContainPattern("\\d,\\d{3}\\.\\d");
        }
        assertThat(ENGLISH.say(diagnosis(i -> 0.001234567, List.of()).overTime())).contains("by 0.00123 on average");
        assertThat(ENGLISH.say(large.agreement())).doesNotContainPattern("\\d%");
    }

    /** Forty forecasts side by side. */
    private static Diagnosis diagnosis(IntToDoubleFunction error, List<Integer> seasons) {
        TimeSeries history = history(400);
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 200; known < 400; known += STEPS) {
            origins.add(origin(history, known, STEPS, error));
        }
        return new Diagnosis(Diagnostics.of(history, new Backtest(origins)).orElseThrow(), seasons);
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
