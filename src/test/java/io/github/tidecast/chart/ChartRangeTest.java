package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart shows so much history that its forecast is no sliver, unless one asks for more or less. */
class ChartRangeTest {

    @ParameterizedTest
    @CsvSource({"monthly, 600, 12", "monthly, 600, 24", "hourly, 20000, 24", "hourly, 20000, 168", "daily, 5000, 14",
        "every 30 minutes, 4000, 48", "weekly, 900, 52", "business-daily, 3000, 60", "yearly, 300, 8"})
    void theForecastTakesAFairShareOfTheWidth(String frequency, int points, int horizon) {
        TimeChart chart = chart(Frequency.parse(frequency), points, horizon);
        ChartView view = ChartRange.AUTO.of(chart).orElseThrow();
        double now = chart.content().history().axis().millis(points - 1);
        assertThat(1 - chart.scale().share(view.time(), now)).isBetween(0.2, 1 / 3.0);
        TimeAxis future = chart.content().forecast().orElseThrow().axis();
        assertThat(chart.scale().share(view.time(), future.millis(horizon - 1))).isBetween(0.97, 0.995);
    }

    @Test
    void twoSeasonsAreShownWhereTheForecastIsShort() {
        TimeChart chart = chart(Frequency.MONTHLY, 600, 6);
        double first = ChartRange.AUTO.of(chart).orElseThrow().time().min();
        assertThat(first).isBetween((double) chart.content().history().axis().millis(575),
                (double) chart.content().history().axis().millis(576));
    }

    @Test
    void allAndANumberOfPointsAreWhatTheySay() {
        TimeChart chart = chart(Frequency.DAILY, 400, 7);
        assertThat(ChartRange.ALL.of(chart)).isEmpty();
        assertThat(ChartRange.last(400).of(chart)).isEmpty();
        TimeAxis axis = chart.content().history().axis();
        assertThat(ChartRange.last(100).of(chart).orElseThrow().time().min())
                .isBetween((double) axis.millis(297), (double) axis.millis(300));
        assertThat(ChartRange.AUTO.of(chart(Frequency.DAILY, 15, 7))).isEmpty();
    }

    @Test
    void aHistoryWithoutAForecastIsShownAsAWhole() {
        TimeSeries history = chart(Frequency.DAILY, 400, 7).content().history();
        assertThat(ChartRange.AUTO.of(new TimeChart(ChartContent.of(history), style(), Set.of()))).isEmpty();
    }

    private static ChartStyle style() {
        return ChartStyle.paper(false, new Texts(Locale.ENGLISH), "");
    }

    private static TimeChart chart(Frequency frequency, int points, int horizon) {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2001, 1, 1, 0, 0), frequency, points);
        TimeSeries history = new TimeSeries("sales", axis, IntStream.range(0, points).mapToDouble(i -> i % 7).toArray());
        TimeSeries forecast = new TimeSeries("sales", axis.future(horizon), new double[horizon]);
        return new TimeChart(ChartContent.of(history).withForecast(forecast, List.of()), style(), Set.of());
    }
}
