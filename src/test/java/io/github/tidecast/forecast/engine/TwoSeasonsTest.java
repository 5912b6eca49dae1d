package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import io.github.tidecast.text.SayableException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two seasons are enough to forecast the next one, and to tell how far it may stray. */
class TwoSeasonsTest {

    @ParameterizedTest(name = "{1} points by {0}, season {2}")
    @CsvSource({"MONTH,24,12", "QUARTER,8,4", "QUARTER,10,4", "MONTH,30,12", "WEEK,104,52", "DAY,15,7"})
    void theNextSeasonIsLikeThem(TimeUnit unit, int points, int season) throws SayableException {
        int held = 0;
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            double[] values = IntStream.range(0, points + 12).mapToDouble(t -> (100
                    + 40 * Math.sin(2 * Math.PI * t / season)) * (1 + 0.03 * random.nextGaussian())).toArray();
            TimeSeries all = new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0),
                    Frequency.every(1, unit), points + 12), values);
            TimeSeries series = all.slice(0, points);
            Forecast forecast = new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                    Defaults.forSeries(series, Preset.BALANCED, 12, List.of(season))), TrainingObserver.NONE)
                    .forecast();
            Band band = forecast.bands().getLast();
            for (int k = 0; k < 12; k++) {
                double truth = 100 + 40 * Math.sin(2 * Math.PI * (points + k) / season);
                assertThat(forecast.values().value(k)).isBetween(0.85 * truth, 1.15 * truth);
                assertThat(band.upper().value(k) / band.lower().value(k)).isBetween(1.02, 2.2);
                held += values[points + k] >= band.lower().value(k) && values[points + k] <= band.upper().value(k)
                        ? 1 : 0;
            }
        }
        assertThat(held).isGreaterThanOrEqualTo(50);
    }
}
