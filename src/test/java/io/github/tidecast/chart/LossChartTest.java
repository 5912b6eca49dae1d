package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.Texts;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the curves of a training lie. */
class LossChartTest {

    /** The legend lies within this distance of the upper edge; see {@link InsideLegend}. */
    private static final double LEGEND = 24;

    @ParameterizedTest
    @CsvSource({"1.6, 0.9, false", "1.6, 0.9, true", "1.0001, 1.0, false", "40, 0.01, true"})
    void noCurveRunsUnderTheLegend(double high, double low, boolean logarithmic) {
        double[] validation = DoubleStream.iterate(high, loss -> loss * 0.9999).limit(30).toArray();
        double[] training = DoubleStream.generate(() -> low).limit(30).toArray();
        LossChart chart = new LossChart(List.of(new LossCurve("1", training, validation, 30, false)), logarithmic,
                ChartStyle.screen(false, new Texts(Locale.ENGLISH)));
        Graphics2D graphics = new BufferedImage(560, 170, BufferedImage.TYPE_INT_RGB).createGraphics();
        Projection on = chart.draw(graphics, 560, 170);
        graphics.dispose();
        assertThat(on.y(high)).isGreaterThan(on.area().getY() + LEGEND);
        assertThat(on.y(low)).isLessThan(on.area().getMaxY());
    }
}
