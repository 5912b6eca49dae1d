package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demand that pauses is forecast by its mean, demand that has ended by nothing. */
class DemandTest {

    private static ForecastResult forecast(double[] values, List<Integer> seasons, int horizon) throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, horizon, seasons)), TrainingObserver.NONE);
    }

    private static double[] values(int points, IntToDoubleFunction value) {
        return IntStream.range(0, points).mapToDouble(value).toArray();
    }

    @ParameterizedTest
    @CsvSource({"700, .1, 1", "300, .25, 2", "90, .4, 3", "60, .3, 4"})
    void theMeanDemandIsForecast(int points, double share, long seed) throws SayableException {
        Random random = new Random(seed);
        double[] demand = values(points, t -> random.nextDouble() < share ? 1 + random.nextInt(9) : 0);
        double mean = Arrays.stream(demand).average().orElseThrow();
        ForecastResult result = forecast(demand, List.of(), 12);
        assertThat(Arrays.stream(result.forecast().values().values()).average().orElseThrow())
                .isEqualTo(mean, within(0.4 * mean));
        assertThat(result.forecast().networkWeight()).isZero();
        assertThat(result.verdict().kind()).isNotEqualTo(Verdict.Kind.WORSE);
        assertThat(result.verdict().sentences()).extracting(Text::key).contains("forecast.verdict.squared")
                .doesNotContain("forecast.verdict.repeats");
        assertThat(result.verdict().sentences().getFirst().arguments().toString()).doesNotContain("last-value");
    }

    @ParameterizedTest
    @CsvSource({"60, 14", "72, 12", "40, 8", "120, 30"})
    void aProductThatEndedStaysAway(int points, int since) throws SayableException {
        Random random = new Random(since);
        double[] sold = values(points, t -> t < points - since
                ? 100 + 20 * Math.sin(Math.PI * t / 6) + 5 * random.nextGaussian() : 0);
        ForecastResult result = forecast(sold, List.of(12), 12);
        for (double value : result.forecast().values().values()) {
            assertThat(value).isZero();
        }
        assertThat(result.forecast().backboneName().key()).isEqualTo("forecast.backbone.ended");
        if (since > 12) {
            Band widest = result.forecast().bands().getLast();
            assertThat(Arrays.stream(widest.upper().values()).max().orElseThrow()).isLessThan(30);
        }
    }

    @Test
    void nightsAreNoPauses() throws SayableException {
        Random random = new Random(3);
        double[] sun = values(480, t -> Math.max(0, (50 + 20 * random.nextDouble()) * Math.sin(Math.PI * (t % 24 - 6) / 12)));
        double[] forecast = forecast(sun, List.of(24), 24).forecast().values().values();
        assertThat(forecast[12]).isGreaterThan(40);
        assertThat(forecast[0]).isLessThan(5);
    }
}
