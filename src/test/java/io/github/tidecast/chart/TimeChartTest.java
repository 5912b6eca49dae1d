package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimeChartTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final ChartStyle PAPER = ChartStyle.paper(false, ENGLISH, "");

    @Test
    void theProjectionTellsWhereThingsWereDrawn() {
        TimeChart chart = chart(ChartContent.of(series(1_000)));
        Projection on = chart.draw(image(800, 400).createGraphics(), 800, 400);
        assertThat(on.time(on.x(500_000))).isCloseTo(500_000, within(1e-6));
        assertThat(on.value(on.y(3))).isCloseTo(3, within(1e-9));
        assertThat(on.area().getMaxX()).isLessThan(800);
        assertThat(on.view()).isEqualTo(chart.whole());
    }

    /** One spike among a million points is drawn, wherever thinning leaves points out. */
    @Test
    void thinningNeverLosesASpike() {
        double[] values = new double[1_000_000];
        values[777_777] = 100;
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        BufferedImage image = image(900, 500);
        Projection on = chart(ChartContent.of(series)).draw(image.createGraphics(), 900, 500);
        int x = (int) on.x(777_778);
        int y = (int) on.y(50);
        assertThat(IntStream.rangeClosed(x - 2, x + 2).anyMatch(at -> isDark(image, at, y))).isTrue();
    }

    @Test
    void aGapIsNotBridged() {
        double[] values = IntStream.range(0, 100_000).mapToDouble(i -> i % 2).toArray();
        java.util.Arrays.fill(values, 40_000, 60_000, Double.NaN);
        TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
        BufferedImage image = image(900, 500);
        TimeChart chart = new TimeChart(ChartContent.of(series), PAPER, Set.of(LegendKey.of(LegendKey.Part.GAPS)));
        Projection on = chart.draw(image.createGraphics(), 900, 500);
        assertThat(isDark(image, (int) on.x(20_000), (int) on.y(0.5))).isTrue();
        assertThat(IntStream.range((int) on.area().getY(), (int) on.area().getMaxY())
                .noneMatch(y -> isDark(image, (int) on.x(50_000), y))).isTrue();
    }

    @Test
    void theLegendNamesGapsAndMarks() {
        double[] values = {1, 2, Double.NaN, 4, 50, 6};
        TimeSeries series = new TimeSeries("x", TimeAxis.index(6), values);
        ChartContent content = ChartContent.of(series)
                .withMarks(List.of(new ChartMark(ChartMark.Kind.OUTLIER, 5, 50),
                        new ChartMark(ChartMark.Kind.DUPLICATE, 1, 1), new ChartMark(ChartMark.Kind.DUPLICATE, 2, 2)));
        assertThat(chart(content).legend()).extracting(LegendEntry::label)
                .containsExactly("History", "1 gap", "1 outlier", "2 repeated times");
        assertThat(chart(content).legend()).extracting(LegendEntry::sample).doesNotHaveDuplicates();
    }

    @Test
    void oneConstantPointAndNothingCanBeDrawn() {
        for (double[] values : new double[][] {{}, {7}, {7, 7}, {Double.NaN, Double.NaN}, {1e300, -1e300},
            {1e-300, 2e-300}}) {
            TimeSeries series = new TimeSeries("x", TimeAxis.index(values.length), values);
            Projection on = chart(ChartContent.of(series)).draw(image(300, 200).createGraphics(), 300, 200);
            assertThat(on.view().values().length()).isPositive();
        }
    }

    @Test
    void theLossChartDrawsTwoThousandEpochsWithZeroAndNaN() {
        double[] losses = IntStream.range(0, 2_000).mapToDouble(i -> i == 5 ? 0 : i == 6 ? Double.NaN
                : 1.0 / (1 + i)).toArray();
        for (boolean logarithmic : new boolean[] {false, true}) {
            LossChart chart = new LossChart(List.of(new LossCurve("1", losses, losses, 100, false)), logarithmic, PAPER);
            Projection on = chart.draw(image(600, 200).createGraphics(), 600, 200);
            assertThat(on.view().time().max()).isCloseTo(2_000.5, within(1e-9));
            assertThat(on.y(1.0)).isLessThan(on.y(0.01));
        }
    }

    @Test
    void earlierForecastsAreLinesOfTheirOwnMarkedWhereTheyWereMade() {
        TimeSeries history = new TimeSeries("x", TimeAxis.index(100), new double[100]);
        double[] high = new double[20];
        java.util.Arrays.fill(high, 8);
        BufferedImage image = image(900, 500);
        Projection on = chart(ChartContent.of(history).withBacktests(List.of(
                history.slice(40, 60), history.slice(60, 80).withValues(high)))).draw(image.createGraphics(), 900, 500);
        assertThat(isOrange(image, on.x(60.5) - 3, on.x(60.5) + 3, on.y(5), on.y(3))).as("joined").isFalse();
        double bottom = on.area().getMaxY();
        assertThat(isOrange(image, on.x(41) - 2, on.x(41) + 2, bottom - 3, bottom - 1)).as("first mark").isTrue();
        assertThat(isOrange(image, on.x(61) - 2, on.x(61) + 2, bottom - 3, bottom - 1)).as("second mark").isTrue();
        assertThat(isOrange(image, on.x(51) - 2, on.x(51) + 2, bottom - 3, bottom - 1)).as("between").isFalse();
    }

    private static boolean isOrange(BufferedImage image, double left, double right, double top, double bottom) {
        return IntStream.rangeClosed((int) left, (int) right).anyMatch(x -> IntStream.rangeClosed((int) top, (int) bottom)
                .anyMatch(y -> new Color(image.getRGB(x, y)).getRed() - new Color(image.getRGB(x, y)).getBlue() > 120));
    }

    private static TimeChart chart(ChartContent content) {
        return new TimeChart(content, PAPER, Set.of());
    }

    private static TimeSeries series(int points) {
        return new TimeSeries("x", TimeAxis.of(IntStream.range(0, points).mapToLong(i -> i * 1_000L).toArray(),
                Frequency.SECONDLY), IntStream.range(0, points).mapToDouble(i -> i % 7).toArray());
    }

    private static BufferedImage image(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() < 150;
    }
}
