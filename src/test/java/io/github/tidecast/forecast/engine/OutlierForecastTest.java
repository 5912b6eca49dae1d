package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One accident neither owns its month nor bends the year; it is told, and still counts as what really came. */
class OutlierForecastTest {

    private static double[] seasonal() {
        Random random = new Random(11);
        return IntStream.range(0, 84).mapToDouble(t -> 100 + 20 * Math.sin(Math.PI * t / 6)
                + 3 * random.nextGaussian()).toArray();
    }

    private static ForecastResult forecast(double[] values, List<Integer> seasons) throws SayableException {
        return forecast(values, seasons, OutlierTreatment.AUTO);
    }

    private static ForecastResult forecast(double[] values, List<Integer> seasons, OutlierTreatment outliers)
            throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.regular(LocalDateTime.of(2010, 1, 1, 0, 0),
                Frequency.MONTHLY, values.length), values);
        ForecastSettings usual = Defaults.forSeries(series, Preset.BALANCED, 12, seasons);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, List.of(),
                usual.with(Settings.OUTLIERS, outliers)), TrainingObserver.NONE);
    }

    @ParameterizedTest
    @CsvSource({"83, 1000", "83, 0", "76, 345", "64, 0", "30, 2000"})
    void theForecastIsThatWithoutIt(int at, double accident) throws SayableException {
        double[] values = seasonal();
        ForecastResult clean = forecast(values, List.of(12));
        values[at] = accident;
        ForecastResult spoilt = forecast(values, List.of(12));
        for (int k = 0; k < 12; k++) {
            assertThat(spoilt.forecast().values().value(k)).isCloseTo(clean.forecast().values().value(k), within(6.0));
            assertThat(spoilt.forecast().bands().getLast().upper().value(k)).isLessThan(180);
        }
        assertThat(clean.steps()).extracting(Text::key).doesNotContain("forecast.step.outlier");
        assertThat(spoilt.steps()).contains(Text.of("forecast.step.outlier",
                LocalDateTime.of(2010, 1, 1, 0, 0).plusMonths(at).toLocalDate().toString().substring(0, 7), accident));
    }

    @Test
    void whoeverWantsItGetsAForecastThatIsFittedToTheAccidentToo() throws SayableException {
        double[] values = seasonal();
        values[83] = 1000;
        ForecastResult kept = forecast(values, List.of(12), OutlierTreatment.KEEP);
        assertThat(kept.steps()).extracting(Text::key).doesNotContain("forecast.step.outlier");
        assertThat(kept.forecast().values().values())
                .isNotEqualTo(forecast(values, List.of(12)).forecast().values().values());
    }

    @Test
    void whatReallyCameIsScoredAsItIs() throws SayableException {
        double[] values = seasonal();
        values[80] = 900;
        ForecastResult result = forecast(values, List.of(12));
        assertThat(result.backtest().origins().getLast().actual().value(80 - 72)).isEqualTo(900);
        assertThat(result.accuracy().getFirst().scores().get(Measure.MAE).value()).isGreaterThan(780.0 / 72);
    }
}
