package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private final Forecaster forecaster = new Forecaster(new RidgeTrainer());

    static TimeSeries monthly(int points) {
        Random random = new Random(7);
        double[] values = new double[points];
        for (int t = 0; t < points; t++) {
            values[t] = (100 + t) * (1 + 0.3 * Math.sin(2 * Math.PI * t / 12)) + random.nextGaussian();
        }
        return new TimeSeries("sales", TimeAxis.regular(LocalDateTime.of(2010, 1, 1, 0, 0), Frequency.MONTHLY, points),
                values);
    }

    @Test
    void forecastsBacktestsAndSaysHowGoodItIs() throws SayableException {
        TimeSeries series = monthly(144);
        List<EpochReport> epochs = new ArrayList<>();
        List<TimeSeries> previews = new ArrayList<>();
        List<Double> progress = new ArrayList<>();
        ForecastResult result = forecaster.forecast(
                new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.BALANCED)),
                new TrainingObserver() {
                    @Override
                    public void epoch(EpochReport report) {
                        epochs.add(report);
                    }

                    @Override
                    public void preview(TimeSeries forecast) {
                        previews.add(forecast);
                    }

                    @Override
                    public void progress(Stage stage, double share) {
                        progress.add(share);
                    }
                });
        assertThat(result.forecast().values().axis()).isEqualTo(series.axis().future(12));
        assertThat(Arrays.stream(result.forecast().values().values())).allMatch(Double::isFinite);
        assertThat(result.forecast().bands()).hasSize(3);
        assertThat(result.accuracy().getFirst().method()).isEqualTo(Method.TIDECAST);
        assertThat(result.accuracy()).hasSize(10);
        assertThat(result.methods()).extracting(MethodForecast::method)
                .containsExactlyElementsOf(result.accuracy().stream().map(Accuracy::method).toList());
        assertThat(result.methods()).allSatisfy(one -> assertThat(one.bands()).hasSize(3));
        assertThat(epochs).isNotEmpty().isEqualTo(result.epochs());
        assertThat(previews).isNotEmpty().allSatisfy(one ->
                assertThat(one.axis()).isEqualTo(series.axis().future(12)));
        assertThat(progress).isSorted().startsWith(0.0).endsWith(1.0);
    }
}
