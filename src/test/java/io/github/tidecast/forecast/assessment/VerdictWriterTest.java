package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodNames;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class VerdictWriterTest {

    private static final double[] WALK = walk(60);
    private static final TimeSeries MOVING = Backtests.series(10, -10, 10, -10, 10, -10);

    private static double[] walk(int points) {
        Random random = new Random(2);
        double[] values = new double[points];
        for (int t = 1; t < points; t++) {
            values[t] = values[t - 1] + random.nextGaussian();
        }
        return values;
    }

    /** Six origins at which the error of each method swings a little. */
    private static Backtest backtest(double own, double theta, double network) {
        IntToDoubleFunction[] swing = {origin -> 1 + 0.05 * (origin % 3), origin -> 1 + 0.04 * (origin % 2)};
        Map<Method, IntToDoubleFunction> errors = new EnumMap<>(Method.class);
        errors.put(Method.TIDECAST, origin -> own * swing[0].applyAsDouble(origin));
        errors.put(Method.THETA, origin -> theta * swing[1].applyAsDouble(origin));
        errors.put(Method.LAST_VALUE, origin -> 40);
        errors.put(Method.EXPONENTIAL_SMOOTHING, origin -> 50);
        errors.put(Method.NETWORK, origin -> network * swing[1].applyAsDouble(origin));
        return Backtests.of(WALK, 24, 6, errors);
    }

    private static List<String> keys(Verdict verdict) {
        return verdict.sentences().stream().map(Text::key).toList();
    }

    private static Verdict verdict(double own, double theta, double network) {
        return VerdictWriter.write(MOVING, backtest(own, theta, network), WALK, List.of());
    }

    @Test
    void aClearDifferenceIsSaidWithItsSize() {
        Verdict better = verdict(5, 10, 10);
        assertThat(better.kind()).isEqualTo(Verdict.Kind.BETTER);
        // means: 5 x 1.05 against 10 x 1.02; p by scipy.stats.ttest_1samp
        assertThat(better.sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.better", 49, Method.THETA.label(), Text.of("forecast.p-value-tiny")));
        Verdict worse = verdict(12, 10, 20);
        assertThat(worse.kind()).isEqualTo(Verdict.Kind.WORSE);
        // 10.2 is 19 % less than 12.6
        assertThat(worse.sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.worse", 19, Method.THETA.label(), Text.of("forecast.p-value-tiny")));
    }

    private static Verdict single(double own, double theta, Method method) {
        return VerdictWriter.write(MOVING, Optional.of(method), backtest(own, theta, 20), WALK, List.of(),
                Loss.ABSOLUTE, new MethodNames(MOVING.axis().frequency(), List.of()));
    }

    /** A method that is the forecast already is neither recommended nor to be compared, and is named once. */
    @Test
    void aSimpleMethodThatIsTheForecastIsNotAdvised() {
        Verdict taken = single(12, 10, Method.THETA);
        assertThat(taken.kind()).isEqualTo(Verdict.Kind.SIMPLE_METHOD);
        assertThat(say(taken)).isEqualTo(
                "Theta was better by 19 %, which is more than chance (p < 0.001), so it is the forecast.");
        assertThat(keys(taken)).doesNotContain("forecast.verdict.single");
        assertThat(keys(single(9.9, 10, Method.THETA))).startsWith("forecast.verdict.single")
                .doesNotContain("forecast.verdict.little-worse").doesNotHaveDuplicates();
        assertThat(keys(single(9.6, 10, Method.THETA))).startsWith("forecast.verdict.little-better",
                "forecast.verdict.single");
        assertThat(keys(single(12, 10, Method.LAST_VALUE))).startsWith("forecast.verdict.worse",
                "forecast.verdict.single");
    }

    @Test
    void aDifferenceWithinChanceIsSaidWithItsDirectionAndWithWhatSpeaksForChance() {
        assertThat(say(verdict(9.6, 10, 20))).startsWith("Better than the best simple method (Theta) by 1 %, and in 3 "
                + "of 6 independent stretches of the test, but that may be chance (p = 0.");
        assertThat(say(verdict(9.9, 10, 20))).startsWith("Theta was better by 2 %, and in 3 of 6 independent stretches "
                + "of the test; that may be chance (p = 0.");
        assertThat(verdict(9.7, 10, 20).sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.equal", Method.THETA.label()));
        assertThat(verdict(9.9, 10, 20).kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
    }

    private static String say(Verdict verdict) {
        return new Texts(Locale.ENGLISH).say(verdict.sentences().getFirst());
    }

    /** Six forecasts of 6 points, made every 2 points: two of them fit beside each other. */
    @Test
    void aLargeDifferenceInOverlappingTestsIsSaidWithHowLittleItRestsOn() {
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 30; known <= 40; known += 2) {
            double[] actual = Arrays.copyOfRange(WALK, known, known + 6);
            origins.add(Backtests.origin(known, actual, Map.of(
                    Method.TIDECAST, Arrays.stream(actual).map(value -> value + 1).toArray(),
                    Method.LAST_VALUE, Arrays.stream(actual).map(value -> value + 3).toArray()), List.of()));
        }
        Verdict verdict = VerdictWriter.write(MOVING, new Backtest(origins), WALK, List.of());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(say(verdict)).isEqualTo("Better than the best simple method (Last value) by 67 %. The 6 tests "
                + "overlap and tell as much as 2: too little to call that more than luck.");
        Verdict one = VerdictWriter.write(MOVING, new Backtest(origins.subList(0, 1)), WALK, List.of());
        assertThat(say(one)).isEqualTo("Better than the best simple method (Last value) by 67 %, but a single test is "
                + "too little to call that more than luck.");
    }

    @Test
    void aSimpleMethodWithoutAnyErrorIsNotCalledAsGood() {
        assertThat(verdict(3, 0, 5).kind()).isEqualTo(Verdict.Kind.WORSE);
        assertThat(say(verdict(3, 0, 5))).startsWith("Theta was better by 100 %");
        assertThat(say(verdict(0, 0, 5))).isEqualTo("As good as the best simple method (Theta), but no better.");
    }

    @Test
    void theNetworkAloneIsNamedWhereItIsClearlyBest() {
        assertThat(verdict(10, 10, 5).sentences()).contains(Text.of("forecast.verdict.network-best", 51));
        assertThat(keys(verdict(5, 10, 6))).doesNotContain("forecast.verdict.network-best");
        assertThat(keys(verdict(12, 4, 6))).doesNotContain("forecast.verdict.network-best");
    }

    /** What is handed out counts, not what was handed out at the origins. */
    @Test
    void aCopyOfTheLastValueIsRecognised() {
        double last = WALK[WALK.length - 1];
        TimeSeries copy = Backtests.series(last, last, last, last + 0.01, last, last);
        Backtest equal = backtest(9.9, 10, 20);
        assertThat(VerdictWriter.write(copy, equal, WALK, List.of()).kind())
                .isEqualTo(Verdict.Kind.REPEATS_LAST_VALUE);
        assertThat(keys(VerdictWriter.write(copy, equal, WALK, List.of()))).startsWith("forecast.verdict.repeats",
                "forecast.verdict.little-worse");
        assertThat(VerdictWriter.write(MOVING, equal, WALK, List.of()).kind())
                .isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(VerdictWriter.write(copy, backtest(5, 10, 10), WALK, List.of()).kind())
                .isEqualTo(Verdict.Kind.BETTER);
    }

    /** A product that is no longer sold is rightly forecast by its last value; that is no fault of the forecast. */
    @Test
    void aForecastThatStaysWhereTheValuesHaveComeToRestIsNoCopy() {
        double[] ended = WALK.clone();
        Arrays.fill(ended, ended.length - 8, ended.length, 0);
        TimeSeries zero = Backtests.series(0, 0, 0, 0, 0, 0);
        Verdict verdict = VerdictWriter.write(zero, backtest(9.9, 10, 20), ended, List.of());
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
        assertThat(say(verdict)).startsWith("The series has come to rest: the last 8 are all the same, ");
        Arrays.fill(ended, ended.length - 8, ended.length - 5, 9);
        assertThat(VerdictWriter.write(zero, backtest(9.9, 10, 20), ended, List.of()).kind())
                .isEqualTo(Verdict.Kind.REPEATS_LAST_VALUE);
    }

    @Test
    void aCopyOfTheLastValueThatASimpleMethodBeatsIsCalledWorse() {
        List<Backtest.Origin> origins = Backtests.of(WALK, 24, 6, Map.of()).origins().stream().map(origin -> {
            double[] copy = new double[6];
            Arrays.fill(copy, WALK[origin.known() - 1]);
            double[] good = origin.actual().values().clone();
            for (int k = 0; k < 6; k++) {
                good[k] += 0.001;
            }
            return Backtests.origin(origin.known(), origin.actual().values(),
                    Map.of(Method.TIDECAST, copy, Method.LAST_VALUE, copy, Method.THETA, good), List.of());
        }).toList();
        assertThat(VerdictWriter.write(MOVING, new Backtest(origins), WALK, List.of()).kind())
                .isEqualTo(Verdict.Kind.WORSE);
    }

    @Test
    void oneTestIsNotCalledOneTests() {
        Texts english = new Texts(Locale.ENGLISH);
        assertThat(english.say("forecast.verdict.tested", 1, 4))
                .isEqualTo("Tested at one earlier point in time, up to 4 steps ahead.");
        assertThat(english.say("forecast.verdict.tested", 6, 1))
                .isEqualTo("Tested at 6 earlier points in time, one step ahead.");
    }

    @Test
    void bandsThatDoNotHoldAreSaid() {
        List<Backtest.Origin> origins = new ArrayList<>();
        for (int known = 10; known < 60; known += 2) {
            double[] actual = Arrays.copyOfRange(WALK, known, known + 2);
            double[] said = Arrays.stream(actual).map(value -> value + 1).toArray();
            double[] far = Arrays.stream(actual).map(value -> value + 9).toArray();
            boolean holds = known % 5 == 0;
            origins.add(Backtests.origin(known, actual, Map.of(Method.TIDECAST, said, Method.LAST_VALUE, far),
                    List.of(new Band(80, Backtests.series(holds ? actual : far), Backtests.series(far)),
                            new Band(95, Backtests.series(actual), Backtests.series(far)))));
        }
        Verdict verdict = VerdictWriter.write(MOVING, new Backtest(origins), WALK, List.of());
        assertThat(verdict.sentences().stream().map(new Texts(Locale.ENGLISH)::say)).contains(
                "Do not rely on the bands: the 80 % band held only 20 % of the values. Take them as too narrow.");
        assertThat(verdict.sentences().stream().map(new Texts(Locale.CHINA)::say)).contains(
                "不要依赖预测区间：80% 区间只包含了 20% 的实际值，请当作偏窄看待。");
    }

    @Test
    void withoutABacktestNothingIsClaimed() {
        assertThat(keys(VerdictWriter.write(MOVING, new Backtest(List.of()), WALK, List.of())))
                .containsExactly("forecast.verdict.untested");
    }
}
