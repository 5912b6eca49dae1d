package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.series.TimeSeries;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs are made up whose forecasts miss by known amounts. */
class RunRankingTest {

    private static final TimeSeries SALES = SampleRuns.series(60);
    private static final TimeSeries LONGER = SampleRuns.series(64);

    /** The season length changed between them, and with it what a MASE is measured in. */
    @Test
    void theLowerErrorInTheUnitOfTheDataIsBestWhateverTheMaseSays() {
        Run first = run(1, "a.csv", SALES, 0.95, 48, 26.7);
        Run second = run(2, "a.csv", SALES, 0.40, 48, 30.5);
        RunRanking ranking = new RunRanking(List.of(first, second));

        assertThat(first.summary().score(Measure.MASE)).hasValue(0.95);
        assertThat(ranking.isBest(first)).isTrue();
        assertThat(ranking.isBest(second)).isFalse();
        assertThat(ranking.error(second).orElseThrow()).isCloseTo(30.5, within(1e-9));
    }

    @Test
    void onlyOriginsThatBothHaveCount() {
        Run six = run(1, "a.csv", SALES, 1, List.of(36, 40, 44, 48), List.of(9.0, 9.0, 4.0, 2.0));
        Run two = run(2, "a.csv", SALES, 1, List.of(44, 48), List.of(5.0, 3.0));
        RunRanking ranking = new RunRanking(List.of(six, two));

        assertThat(ranking.origins(six)).isEqualTo(2);
        assertThat(ranking.error(six).orElseThrow()).isCloseTo(3, within(1e-9));
        assertThat(ranking.error(two).orElseThrow()).isCloseTo(4, within(1e-9));
        assertThat(ranking.isBest(six)).isTrue();
    }

    @Test
    void runsWithoutACommonOriginAreNotRanked() {
        Run before = run(1, "a.csv", SALES, 1, 48, 2);
        Run after = run(2, "a.csv", LONGER, 1, 52, 3);
        RunRanking ranking = new RunRanking(List.of(before, after));

        assertThat(ranking.areCompared(before, after)).isFalse();
        assertThat(ranking.isBest(before)).isFalse();
        assertThat(ranking.isBest(after)).isFalse();
        assertThat(ranking.error(before).orElseThrow()).isCloseTo(2, within(1e-9));
    }

    @Test
    void columnsAndFilesAreNotCompared() {
        Run here = run(1, "a.csv", SALES, 1, 48, 2);
        Run there = run(2, "b.csv", SALES, 1, 48, 1);
        Run column = run(3, "a.csv", renamed("other"), 1, 48, 1);
        Run better = run(4, "a.csv", SALES, 1, 48, 1.5);
        RunRanking ranking = new RunRanking(List.of(here, there, column, better));

        assertThat(ranking.comparedWith(here)).containsExactly(better, here);
        assertThat(ranking.isBest(better)).isTrue();
        assertThat(ranking.isBest(there)).isFalse();
        assertThat(ranking.isBest(column)).isFalse();
    }

    /** Same origin and same names, but the file was read again and the values came out otherwise. */
    @Test
    void otherValuesAtTheSameOriginAreOthers() {
        Run before = run(1, "a.csv", SALES, 1, 48, 2);
        Run after = run(2, "a.csv", SALES.withValues(Arrays.stream(SALES.values()).map(value -> 1000 * value).toArray()),
                1, 48, 3);

        assertThat(new RunRanking(List.of(before, after)).areCompared(before, after)).isFalse();
    }

    private static TimeSeries renamed(String name) {
        return new TimeSeries(name, SALES.axis(), SALES.values());
    }

    private static Run run(int id, String file, TimeSeries data, double mase, int origin, double error) {
        return run(id, file, data, mase, List.of(origin), List.of(error));
    }

    private static Run run(int id, String file, TimeSeries data, double mase, List<Integer> origins,
                           List<Double> errors) {
        ForecastResult plain = SampleRuns.result(8, mase);
        List<Backtest.Origin> tested = IntStream.range(0, origins.size()).mapToObj(i -> {
            TimeSeries actual = data.slice(origins.get(i), origins.get(i) + 12);
            TimeSeries said = actual.withValues(Arrays.stream(actual.values()).map(value -> value + errors.get(i))
                    .toArray());
            return new Backtest.Origin(origins.get(i), actual, Map.of(Method.TIDECAST, said), List.of());
        }).toList();
        ForecastResult result = new ForecastResult(plain.forecast(), new Backtest(tested), plain.accuracy(),
                plain.verdict(), plain.epochs(), plain.settings(), plain.steps(), plain.stopped(), plain.networks(),
                plain.device(), plain.seconds());
        return Run.of(id, Instant.EPOCH, DataFingerprint.of(data, List.of()), new RunOrigin(file, List.of()), result);
    }
}
