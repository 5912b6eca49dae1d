package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileSeriesTest {

    static Stream<Arguments> hostile() {
        Random random = new Random(3);
        double[] noise = random.doubles(200).toArray();
        return Stream.of(
                named("ten points", 10, t -> t + noise[t]), named("three points", 3, t -> t),
                named("two points", 2, t -> t), named("constant", 60, t -> 5), named("all zeros", 60, t -> 0),
                named("intermittent", 80, t -> t % 7 == 0 ? 3 + noise[t] : 0),
                named("one huge outlier", 90, t -> t == 40 ? 1e9 : noise[t]),
                named("outlier at the end", 90, t -> t == 89 ? 1e9 : 1 + noise[t]),
                named("level shift", 100, t -> (t < 60 ? 10 : 1_000) + noise[t]),
                named("tiny", 80, t -> 1e-13 * (2 + noise[t])), named("vast", 80, t -> 1e17 * (2 + noise[t])),
                named("gaps", 100, t -> t % 3 == 1 ? Double.NaN : Math.sin(t / 2.0) + noise[t]),
                named("begins and ends with gaps", 60, t -> t < 5 || t > 55 ? Double.NaN : t + noise[t]),
                named("explosive", 60, t -> Math.exp(t / 2.0)), named("negative", 60, t -> -5 - noise[t]),
                named("to zero", 60, t -> Math.max(0, 50 - t)));
    }

    private static Arguments named(String name, int points, IntToDoubleFunction value) {
        return Arguments.of(name, IntStream.range(0, points).mapToDouble(value).toArray());
    }

    private static ForecastResult forecast(double[] values, List<Integer> seasons, int horizon)
            throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.QUICK, horizon, seasons)), TrainingObserver.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void theForecastIsFiniteAndStaysNearTheData(String name, double[] values) throws SayableException {
        for (List<Integer> seasons : List.of(List.<Integer>of(), List.of(12), List.of(48))) {
            ForecastResult result = forecast(values, seasons, 8);
            double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
            double least = Arrays.stream(known).min().orElseThrow();
            double greatest = Arrays.stream(known).max().orElseThrow();
            double room = 5 * (greatest - least) + Math.abs(greatest) * 1e-6;
            double[] forecast = result.forecast().values().values();
            assertThat(forecast).hasSize(8);
            for (double value : forecast) {
                assertThat(value).isBetween(least - room, greatest + room);
            }
            for (Band band : result.forecast().bands()) {
                for (int k = 0; k < 8; k++) {
                    assertThat(band.lower().value(k)).isFinite().isLessThanOrEqualTo(forecast[k]);
                    assertThat(band.upper().value(k)).isFinite().isGreaterThanOrEqualTo(forecast[k]);
                }
            }
        }
    }

    /** A fall to a twentieth is a wide error on logarithms, which carried on reached a thousand million times the values. */
    @Test
    void bandsStayNearTheDataAfterAFall() throws SayableException {
        double[] fallen = {500, 510, 520, 505, 530, 540, 550, 20, 22, 18, 25, 21, 24};
        ForecastResult result = forecast(fallen, List.of(), 6);
        for (Band band : result.forecast().bands()) {
            assertThat(Arrays.stream(band.upper().values()).max().orElseThrow()).isLessThan(550 + 3 * (550 - 18) + 1);
        }
    }

    /** A forecast of 0 among positive values has no logarithm; its band must neither vanish nor explode. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("falling")
    void bandsOfAFallingPositiveSeriesKeepItsScale(String name, double[] values) throws SayableException {
        ForecastResult result = forecast(values, List.of(), 12);
        for (Band band : result.forecast().bands()) {
            for (int k = 0; k < 12; k++) {
                assertThat(band.upper().value(k)).isBetween(1e-3, 1_000.0);
            }
        }
    }

    static Stream<Arguments> falling() {
        Random random = new Random(5);
        double[] noise = random.doubles(100).toArray();
        return Stream.of(named("floor reached in the backtest", 84, t -> Math.max(5, 75 - 1.1 * t) + noise[t]),
                named("floor reached in the forecast", 48, t -> 300 - 6 * t + noise[t]));
    }

    @Test
    void valuesAfterAnOriginDoNotBoundItsForecast() throws SayableException {
        double[] values = IntStream.range(0, 72).mapToDouble(t -> 72 - t).toArray();
        ForecastResult positive = forecast(values, List.of(), 12);
        values[71] = -0.1;
        ForecastResult negative = forecast(values, List.of(), 12);
        int first = positive.backtest().origins().getFirst().known();
        assertThat(first + positive.backtest().origins().getFirst().actual().size()).isLessThan(72);
        assertThat(negative.backtest().origins().getFirst().forecasts())
                .isEqualTo(positive.backtest().origins().getFirst().forecasts());
    }

    @Test
    void errorsTooLargeToSquareAreUndefined() throws SayableException {
        ForecastResult result = forecast(IntStream.range(0, 60).mapToDouble(t -> 1e157 * (2 + Math.sin(t * t))).toArray(),
                List.of(), 6);
        assertThat(result.accuracy().getFirst().scores().get(Measure.RMSE).isDefined()).isFalse();
    }

    @Test
    void whatIsNeverNegativeStaysSo() throws SayableException {
        ForecastResult result = forecast(IntStream.range(0, 60).mapToDouble(t -> Math.max(0, 59 - t)).toArray(),
                List.of(), 20);
        assertThat(Arrays.stream(result.forecast().values().values())).allMatch(value -> value >= 0);
        assertThat(Arrays.stream(result.forecast().bands().getLast().lower().values())).allMatch(value -> value >= 0);
    }

    @Test
    void nothingToLearnFromIsRefusedInWords() {
        assertThatThrownBy(() -> forecast(new double[] {1}, List.of(), 3)).isInstanceOf(SayableException.class)
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> forecast(new double[] {Double.NaN, Double.NaN, Double.NaN}, List.of(), 3))
                .isInstanceOf(SayableException.class);
    }
}
