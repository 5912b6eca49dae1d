package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class VerdictWriterTest {

    private static final double[] WALK = walk(60);

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
        return VerdictWriter.write(backtest(own, theta, network), WALK, 0.3);
    }

    @Test
    void aClearDifferenceIsSaidWithItsSize() {
        Verdict better = verdict(5, 10, 10);
        assertThat(better.kind()).isEqualTo(Verdict.Kind.BETTER);
        // means: 5 x 1.05 against 10 x 1.02
        assertThat(better.sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.better", 49, Method.THETA.label()));
        Verdict worse = verdict(12, 10, 20);
        assertThat(worse.kind()).isEqualTo(Verdict.Kind.WORSE);
        assertThat(worse.sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.worse", 24, Method.THETA.label()));
    }

    @Test
    void aDifferenceWithinChanceIsSaidWithItsDirection() {
        assertThat(verdict(9.6, 10, 20).sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.little-better", 1, Method.THETA.label()));
        assertThat(verdict(9.9, 10, 20).sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.little-worse", 2, Method.THETA.label()));
        assertThat(verdict(9.7, 10, 20).sentences().getFirst()).isEqualTo(
                Text.of("forecast.verdict.equal", Method.THETA.label()));
        assertThat(verdict(9.9, 10, 20).kind()).isEqualTo(Verdict.Kind.NO_CLEAR_DIFFERENCE);
    }

    @Test
    void theNetworkAloneIsNamedWhereItIsClearlyBest() {
        assertThat(verdict(10, 10, 5).sentences()).contains(Text.of("forecast.verdict.network-best", 51));
        assertThat(keys(verdict(5, 10, 6))).doesNotContain("forecast.verdict.network-best");
        assertThat(keys(verdict(12, 4, 6))).doesNotContain("forecast.verdict.network-best");
    }

    @Test
    void aCopyOfTheLastValueIsRecognised() {
        Map<Method, IntToDoubleFunction> none = Map.of();
        Backtest empty = Backtests.of(WALK, 24, 6, none);
        List<Backtest.Origin> origins = empty.origins().stream().map(origin -> {
            double last = WALK[origin.known() - 1];
            double[] copy = {last, last, last, last, last, last};
            double[] nearly = copy.clone();
            double[] half = new double[6];
            for (int k = 0; k < 6; k++) {
                nearly[k] += 0.05 * (origin.actual().value(k) - last);
                half[k] = last + 0.5 * (origin.actual().value(k) - last);
            }
            return Backtests.origin(origin.known(), origin.actual().values(), Map.of(Method.TIDECAST, copy,
                    Method.THETA, nearly, Method.NETWORK, half, Method.LAST_VALUE, copy), List.of());
        }).toList();
        Backtest backtest = new Backtest(origins);
        assertThat(VerdictWriter.copies(backtest, Method.TIDECAST, WALK)).isTrue();
        assertThat(VerdictWriter.copies(backtest, Method.THETA, WALK)).isTrue();
        assertThat(VerdictWriter.copies(backtest, Method.NETWORK, WALK)).isFalse();
        Backtest alone = new Backtest(origins.stream().map(origin -> Backtests.origin(origin.known(),
                origin.actual().values(), Map.of(Method.TIDECAST, origin.forecasts().get(Method.TIDECAST).values(),
                        Method.LAST_VALUE, origin.forecasts().get(Method.LAST_VALUE).values()), List.of())).toList());
        assertThat(VerdictWriter.write(alone, WALK, Double.NaN).kind()).isEqualTo(Verdict.Kind.REPEATS_LAST_VALUE);
    }

    @Test
    void aCopyOfTheLastValueThatASimpleMethodBeatsIsCalledWorse() {
        List<Backtest.Origin> origins = Backtests.of(WALK, 24, 6, Map.of()).origins().stream().map(origin -> {
            double[] copy = new double[6];
            java.util.Arrays.fill(copy, WALK[origin.known() - 1]);
            double[] good = origin.actual().values().clone();
            for (int k = 0; k < 6; k++) {
                good[k] += 0.001;
            }
            return Backtests.origin(origin.known(), origin.actual().values(),
                    Map.of(Method.TIDECAST, copy, Method.LAST_VALUE, copy, Method.THETA, good), List.of());
        }).toList();
        assertThat(VerdictWriter.write(new Backtest(origins), WALK, Double.NaN).kind()).isEqualTo(Verdict.Kind.WORSE);
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
    void aMissingLastValueIsLookedForFurtherBack() {
        double[] values = {1, 2, 3, 4, Double.NaN, 6, 7};
        Backtest backtest = new Backtest(List.of(Backtests.origin(5, new double[] {6, 7},
                Map.of(Method.TIDECAST, new double[] {4, 4}), List.of())));
        assertThat(VerdictWriter.copies(backtest, Method.TIDECAST, values)).isTrue();
    }

    @Test
    void withoutABacktestNothingIsClaimed() {
        assertThat(keys(VerdictWriter.write(new Backtest(List.of()), WALK, 0)))
                .containsExactly("forecast.verdict.untested");
    }
}
