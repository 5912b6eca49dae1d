package io.github.tidecast.forecast.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimpleMethodsTest {

    private static final double[] THREE_QUARTERS = {1, 2, 3, 4, 11, 12, 13, 14, 21, 22, 23, 24, 31};

    @Test
    void theMeanOfLastSeasonsLooksThreeSeasonsBackAtMost() {
        // points 13, 14 and 15 of season 4: {12, 22} and so on with the one three seasons ago
        assertThat(new SeasonalMean(4).forecast(THREE_QUARTERS, 5)).containsExactly(
                (22 + 12 + 2) / 3.0, (23 + 13 + 3) / 3.0, (24 + 14 + 4) / 3.0, (31 + 21 + 11) / 3.0, (22 + 12 + 2) / 3.0);
        assertThat(new SeasonalMean(6).forecast(new double[] {1, 2, 3, 4, 5, 6, 3, 4}, 2)).containsExactly(3, 4);
        assertThat(new SeasonalMean(6).forecast(new double[] {1, 2, 3}, 2)).containsExactly(3, 3);
    }

    @Test
    void driftGoesOnAsTheLineThroughFirstAndLastValue() {
        assertThat(new Drift().forecast(new double[] {10, 99, 14}, 3)).containsExactly(16, 18, 20);
        assertThat(new Drift().forecast(new double[] {10}, 2)).containsExactly(10, 10);
    }

    @Test
    void theMeanIsThatOfAllValues() {
        assertThat(new Mean().forecast(new double[] {1, 2, 6}, 2)).containsExactly(3, 3);
    }

    @Test
    void eachSeasonHasItsOwnNaiveMethod() {
        // a day of high values every seventh day, which yesterday says nothing about
        double[] hours = IntStream.range(0, 24 * 28).mapToDouble(t -> t % 24 + (t / 24 % 7 == 0 ? 100 : 0)).toArray();
        Map<Method, PointMethod> methods = Methods.simple(List.of(24, 168), hours.length, new LatestFits());

        assertThat(methods.get(Method.SEASONAL_NAIVE).forecast(ForecastContext.of(hours, 24))).containsExactly(
                IntStream.range(0, 24).mapToDouble(t -> t).toArray());
        assertThat(methods.get(Method.SEASONAL_NAIVE_SECOND).forecast(ForecastContext.of(hours, 24))).containsExactly(
                IntStream.range(0, 24).mapToDouble(t -> t + 100).toArray());
        assertThat(methods).doesNotContainKey(Method.SEASONAL_NAIVE_THIRD);
    }

    @Test
    void whatTheHistoryDoesNotHoldTakesNoPart() {
        assertThat(Methods.simple(List.of(24, 168), 300, new LatestFits())).containsKeys(Method.SEASONAL_NAIVE_SECOND,
                Method.SEASONAL_MEAN);
        assertThat(Methods.simple(List.of(24, 168), 167, new LatestFits())).doesNotContainKey(
                Method.SEASONAL_NAIVE_SECOND);
        assertThat(Methods.simple(List.of(24), 47, new LatestFits())).doesNotContainKey(Method.SEASONAL_MEAN);
        assertThat(Methods.simple(List.of(), 100, new LatestFits())).containsOnlyKeys(Method.LAST_VALUE, Method.DRIFT,
                Method.MEAN, Method.THETA, Method.EXPONENTIAL_SMOOTHING);
    }

    @Test
    void sharedFitsAreThoseOfTheHistoryAskedFor() {
        LatestFits shared = new LatestFits();
        double[] rising = IntStream.range(0, 40).mapToDouble(t -> 10 + t).toArray();
        double[] falling = IntStream.range(0, 40).mapToDouble(t -> 100 - t).toArray();
        for (double[] history : List.of(rising, falling, rising)) {
            assertThat(new ExponentialSmoothing(1, shared).forecast(ForecastContext.of(history, 3)))
                    .containsExactly(new ExponentialSmoothing(1).forecast(ForecastContext.of(history, 3)));
            assertThat(new EtsAverage(List.of(), shared).forecast(ForecastContext.of(history, 3)))
                    .containsExactly(new EtsAverage(List.of(), new LatestFits()).forecast(ForecastContext.of(history, 3)));
        }
    }
}
