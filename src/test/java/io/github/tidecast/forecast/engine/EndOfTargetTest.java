package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows behind the last value of the target are its future: a forecast begins after the value, whatever follows it. */
class EndOfTargetTest {

    private static final LocalDateTime START = LocalDateTime.of(2010, 1, 1, 0, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 24})
    void rowsBehindTheLastValueChangeNothing(int rows) throws SayableException {
        TimeSeries sales = ForecasterTest.monthly(144);
        TimeSeries planned = followed(sales, rows);
        assertSame(forecast(planned, List.of(), 12), forecast(sales, List.of(), 12));
        assertThat(Defaults.forSeries(planned, Preset.QUICK)).isEqualTo(Defaults.forSeries(sales, Preset.QUICK));
    }

    @Test
    void theFutureOfAnInputIsNotSeen() throws SayableException {
        TimeSeries sales = ForecasterTest.monthly(144);
        TimeSeries planned = followed(sales, 12);
        TimeSeries promotion = new TimeSeries("promotion", planned.axis(),
                IntStream.range(0, 156).mapToDouble(t -> t % 5 == 0 ? 1 : 0).toArray());
        assertSame(forecast(planned, List.of(promotion), 12), forecast(sales, List.of(promotion.slice(0, 144)), 12));
    }

    @Test
    void anHourlyForecastBeginsAnHourAfterTheLastValue() throws SayableException {
        TimeSeries load = new TimeSeries("load", TimeAxis.regular(START, Frequency.HOURLY, 500),
                IntStream.range(0, 500).mapToDouble(t -> 50 + 10 * Math.sin(2 * Math.PI * t / 24) + t % 5).toArray());
        ForecastResult result = forecast(followed(load, 48), List.of(), 60);
        assertThat(result.forecast().values().axis()).isEqualTo(load.axis().future(60));
        assertSame(result, forecast(load, List.of(), 60));
    }

    /** Days on which nothing regular happens: the times that rows have are better than a mean step. */
    @Test
    void timesThatRowsHaveAreKept() throws SayableException {
        long[] days = IntStream.range(0, 40).mapToLong(t -> (t * t / 10 + 3L * t) * 86_400_000L).toArray();
        TimeAxis axis = TimeAxis.of(days, Frequency.IRREGULAR);
        TimeSeries series = new TimeSeries("x", axis,
                IntStream.range(0, 40).mapToDouble(t -> t < 36 ? 10 + t % 3 : Double.NaN).toArray());
        TimeAxis forecast = forecast(series, List.of(), 6).forecast().values().axis();
        assertThat(forecast.slice(0, 4)).isEqualTo(axis.slice(36, 40));
        assertThat(forecast.millis(4)).isEqualTo(axis.future(1).millis(0));
    }

    private static TimeSeries followed(TimeSeries series, int rows) {
        TimeAxis axis = TimeAxis.regular(START, series.axis().frequency(), series.size() + rows);
        double[] values = Arrays.copyOf(series.values(), axis.size());
        Arrays.fill(values, series.size(), values.length, Double.NaN);
        return new TimeSeries(series.name(), axis, values);
    }

    private static ForecastResult forecast(TimeSeries series, List<TimeSeries> inputs, int horizon)
            throws SayableException {
        ForecastSettings settings = Defaults.forSeries(series, Preset.QUICK, horizon);
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(series, inputs, settings),
                TrainingObserver.NONE);
    }

    private static void assertSame(ForecastResult one, ForecastResult other) {
        assertThat(one.forecast()).isEqualTo(other.forecast());
        assertThat(one.backtest()).isEqualTo(other.backtest());
        assertThat(one.accuracy()).isEqualTo(other.accuracy());
        assertThat(one.verdict()).isEqualTo(other.verdict());
        assertThat(one.steps()).isEqualTo(other.steps());
    }
}
