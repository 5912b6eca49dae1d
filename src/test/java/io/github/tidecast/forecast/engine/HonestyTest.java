package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonestyTest {

    private static ForecastResult forecast(double[] values) throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                Defaults.forSeries(series, Preset.BALANCED, 6, List.of())), TrainingObserver.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noiseAndRandomWalksAreNotBeaten(long seed) throws SayableException {
        Random random = new Random(seed);
        double[] noise = new double[150];
        double[] walk = new double[150];
        for (int t = 0; t < 150; t++) {
            noise[t] = 100 + random.nextGaussian();
            walk[t] = (t == 0 ? 100 : walk[t - 1]) + random.nextGaussian();
        }
        assertThat(forecast(noise).verdict().kind()).isNotEqualTo(Verdict.Kind.BETTER);
        assertThat(forecast(walk).verdict().kind()).isNotEqualTo(Verdict.Kind.BETTER);
    }

    @Test
    void whatComesAfterAnOriginChangesNothingThatWasForecastThere() throws SayableException {
        double[] values = ForecasterTest.monthly(120).values();
        Backtest before = forecast(values).backtest();
        int known = before.origins().getFirst().known();
        double[] changed = values.clone();
        for (int t = known; t < changed.length; t++) {
            changed[t] = 1_000 + 13 * t % 97;
        }
        Backtest after = forecast(changed).backtest();
        assertThat(after.origins().getFirst().forecasts()).isEqualTo(before.origins().getFirst().forecasts());
    }
}
