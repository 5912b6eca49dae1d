package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells nothing about the future changes no forecast; exact repetition is told. */
class StandstillForecastTest {

    private static ForecastResult forecast(double[] values) throws SayableException {
        TimeSeries series = new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2018, 1, 1, 0, 0),
                Frequency.MONTHLY, values.length), values);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, 12)), TrainingObserver.NONE);
    }

    /** What is said of the data beyond the usual. */
    private static List<String> hints(ForecastResult result) {
        Texts english = new Texts(Locale.ENGLISH);
        return result.stepsToTell().stream().filter(step -> step.key().startsWith("forecast.hint.")).map(english::say).toList();
    }

    @Test
    void monthsBeforeALaunchChangeNothing() throws SayableException {
        Random random = new Random(4);
        double[] life = IntStream.range(0, 48).mapToDouble(t -> 100 + t / 2.0 + 30 * Math.sin(2 * Math.PI * t / 12)
                + 3 * random.nextGaussian()).toArray();
        double[] launched = IntStream.range(0, 72).mapToDouble(t -> t < 24 ? 0 : life[t - 24]).toArray();
        ForecastResult alone = forecast(life);
        ForecastResult after = forecast(launched);
        assertThat(after.settings().seasons()).containsExactly(12);
        assertThat(after.settings().network().window()).isEqualTo(alone.settings().network().window());
        assertThat(after.forecast().values().values()).isEqualTo(alone.forecast().values().values());
        assertThat(after.accuracy().getFirst().scores()).isEqualTo(alone.accuracy().getFirst().scores());
        assertThat(hints(after)).containsExactly("The first 24 months are all 0 and were left out");
        assertThat(hints(alone)).isEmpty();
    }

    @Test
    void halfAYearThatRecoveredBendsNothing() throws SayableException {
        Random random = new Random(3);
        double[] usual = IntStream.range(0, 108).mapToDouble(t -> (500 + 2 * t + 80 * Math.sin(2 * Math.PI * t / 12))
                * (1 + 0.02 * random.nextGaussian())).toArray();
        double[] closed = IntStream.range(0, 108).mapToDouble(t -> t >= 84 && t < 90 ? 200 : usual[t]).toArray();
        ForecastResult result = forecast(closed);
        assertThat(hints(result)).containsExactly(
                "2025-01 to 2025-06 are far from what was before and after; they were not used to fit the forecast");
        for (int k = 0; k < 12; k++) {
            double truth = 500 + 2 * (108 + k) + 80 * Math.sin(2 * Math.PI * (108 + k) / 12);
            assertThat(result.forecast().values().value(k)).isBetween(0.95 * truth, 1.05 * truth);
            assertThat(result.forecast().bands().getLast().lower().value(k)).isGreaterThan(0.8 * truth);
            assertThat(result.forecast().bands().getLast().upper().value(k)).isLessThan(1.2 * truth);
        }
    }

    @Test
    void bandsWithoutWidthAreExplained() throws SayableException {
        double[] year = {10, 20, 30, 25, 15, 5, 0, 5, 15, 25, 30, 20};
        assertThat(hints(forecast(IntStream.range(0, 60).mapToDouble(t -> year[t % 12]).toArray())))
                .containsExactly("So far every value could be forecast exactly, so the bands have no width");
    }
}
