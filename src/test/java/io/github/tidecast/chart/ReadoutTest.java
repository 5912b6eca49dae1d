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
import org.junit.jupiter.api.Test;

class ReadoutTest {

    private static final TimeAxis AXIS = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.QUARTERLY, 4);
    private static final TimeSeries HISTORY = new TimeSeries("x", AXIS, new double[] {10, Double.NaN, 30, 40});
    private static final TimeSeries FORECAST = new TimeSeries("x", AXIS.future(2), new double[] {50, 60});
    private static final ChartContent CONTENT = ChartContent.of(HISTORY)
            .withBacktests(List.of(HISTORY.slice(2, 4).withValues(new double[] {28, 41})))
            .withForecast(FORECAST, List.of(new ChartBand(80, FORECAST.withValues(new double[] {45, 50}),
                    FORECAST.withValues(new double[] {55, 70}))));

    @Test
    void tellsValueBacktestAndDifference() {
        assertThat(at(2, Locale.ENGLISH, Set.of()).sentence())
                .isEqualTo("Q3 2024; History 30; Backtest from Q3 2024 28; Actual − backtest +2");
    }

    @Test
    void ofEarlierForecastsOfAPointTheLastCountsAndSaysWhenItWasMade() {
        ChartContent twice = CONTENT.withBacktests(List.of(HISTORY.slice(1, 4).withValues(new double[] {19, 25, 33}),
                HISTORY.slice(2, 3).withValues(new double[] {28})));
        assertThat(Readout.at(twice, new Texts(Locale.ENGLISH), Set.of(), AXIS.millis(2), new Span(0, 70)).orElseThrow()
                .sentence()).contains("Backtest from Q3 2024 28");
        assertThat(Readout.at(twice, new Texts(Locale.ENGLISH), Set.of(), AXIS.millis(3), new Span(0, 70)).orElseThrow()
                .sentence()).contains("Backtest from Q2 2024 33");
    }

    @Test
    void tellsForecastAndBandInTheLanguageOfTheReader() {
        assertThat(at(4, Locale.CHINA, Set.of()).sentence()).isEqualTo("2025年1季度; 预测 50; 80% 区间 45 – 55");
    }

    @Test
    void tellsThatAValueIsMissing() {
        assertThat(at(1, Locale.ENGLISH, Set.of()).rows()).extracting(Readout.Row::label).containsExactly("missing");
    }

    @Test
    void tellsWhyAPointIsMarked() {
        ChartContent marked = CONTENT.withMarks(List.of(new ChartMark(ChartMark.Kind.DUPLICATE, AXIS.millis(2), 30)));
        assertThat(Readout.at(marked, new Texts(Locale.ENGLISH), Set.of(), AXIS.millis(2), new Span(0, 70)).orElseThrow()
                .rows().getLast().label()).isEqualTo("several values in the file");
        assertThat(Readout.at(marked, new Texts(Locale.ENGLISH), Set.of(LegendKey.of(ChartMark.Kind.DUPLICATE)),
                AXIS.millis(2), new Span(0, 70)).orElseThrow().rows()).hasSize(3);
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        assertThat(at(2, Locale.ENGLISH, Set.of(LegendKey.of(LegendKey.Part.BACKTEST))).sentence())
                .isEqualTo("Q3 2024; History 30");
    }

    @Test
    void anEmptyHistorySaysNothing() {
        ChartContent empty = ChartContent.of(new TimeSeries("x", TimeAxis.index(0), new double[0]));
        assertThat(Readout.at(empty, new Texts(Locale.ENGLISH), Set.of(), 3, new Span(0, 1))).isEmpty();
    }

    private static Readout at(int point, Locale language, Set<LegendKey> hidden) {
        double time = point < 4 ? AXIS.millis(point) : FORECAST.axis().millis(point - 4);
        return Readout.at(CONTENT, new Texts(language), hidden, time + 1e9, new Span(0, 70)).orElseThrow();
    }
}
