package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Forecasts and their bands keep to what values can be. */
class LimitsTest {

    private static Forecast forecast(String name, int points, IntToDoubleFunction value, List<Integer> seasons,
                                     int horizon) throws SayableException {
        TimeSeries series = new TimeSeries(name, TimeAxis.index(points),
                IntStream.range(0, points).mapToDouble(value).toArray());
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, horizon, seasons)), TrainingObserver.NONE).forecast();
    }

    @Test
    void sharesEndAtTheWhole() throws SayableException {
        Random random = new Random(1);
        Forecast growing = forecast("share_percent", 96, t -> 100 / (1 + Math.exp(-(t - 48) / 12.0))
                * (1 - 0.005 * random.nextDouble()), List.of(), 12);
        Forecast high = forecast("availability %", 108, t -> Math.min(100, 99.2 + 0.5 * random.nextGaussian()),
                List.of(), 12);
        for (int k = 0; k < 12; k++) {
            for (Forecast one : List.of(growing, high)) {
                Band widest = one.bands().getLast();
                assertThat(widest.upper().value(k)).isLessThanOrEqualTo(100).isGreaterThan(one.values().value(k));
                assertThat(widest.lower().value(k)).isLessThan(one.values().value(k)).isGreaterThan(50);
            }
        }
    }

    @Test
    void aRunningTotalNeverFalls() throws SayableException {
        Random random = new Random(2);
        double[] total = new double[180];
        for (int t = 1; t < total.length; t++) {
            double rate = 300 * Math.exp(-Math.pow((t - 60) / 25.0, 2));
            total[t] = total[t - 1] + Math.rint(rate * random.nextDouble() + (random.nextInt(4) == 0 ? 3 : 0));
        }
        Forecast forecast = forecast("total", 180, t -> total[t], List.of(), 21);
        double before = total[179];
        for (int k = 0; k < 21; k++) {
            assertThat(forecast.values().value(k)).isGreaterThanOrEqualTo(before);
            assertThat(forecast.bands().getLast().lower().value(k)).isGreaterThanOrEqualTo(total[179]);
            before = forecast.values().value(k);
        }
    }

    @Test
    void bandsAreWideAtNoonAndNothingAtNight() throws SayableException {
        Random random = new Random(3);
        Forecast forecast = forecast("mw", 1_440, t -> {
            double height = Math.sin(Math.PI * (t % 24 - 6) / 12);
            return t % 24 > 6 && t % 24 < 18 ? 400 * height * (0.5 + 0.5 * random.nextDouble()) : 0;
        }, List.of(24), 48);
        Band wide = forecast.bands().getLast();
        assertThat(forecast.values().value(1)).isZero();
        assertThat(wide.upper().value(1)).isZero();
        double noon = wide.upper().value(12) - wide.lower().value(12);
        double morning = wide.upper().value(7) - wide.lower().value(7);
        assertThat(noon).isBetween(150.0, 350.0);
        assertThat(morning).isLessThan(0.6 * noon);
    }
}
