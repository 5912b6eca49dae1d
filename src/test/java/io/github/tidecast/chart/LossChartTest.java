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

    @ParameterizedTest
    @CsvSource({"1.6, 0.9, false, 560", "1.6, 0.9, true, 560", "1.0001, 1.0, false, 560", "40, 0.01, true, 560",
            "1.6, 0.9, false, 300", "1.6, 0.9, true, 220"})
    void noCurveRunsUnderTheLegend(double high, double low, boolean logarithmic, int width) {
        double[] validation = DoubleStream.iterate(high, loss -> loss * 0.9999).limit(30).toArray();
        double[] training = DoubleStream.generate(() -> low).limit(30).toArray();
        LossChart chart = new LossChart(List.of(new LossCurve("1", training, validation, 30, false)), logarithmic,
                ChartStyle.screen(false, new Texts(Locale.ENGLISH)));
        Graphics2D graphics = new BufferedImage(width, 170, BufferedImage.TYPE_INT_RGB).createGraphics();
        Projection on = chart.draw(graphics, width, 170);
        double legend = new RowLegend(chart.legend(), ChartStyle.screen(false, new Texts(Locale.ENGLISH)))
                .height(graphics, width, 170);
        graphics.dispose();
        assertThat(on.y(high)).isGreaterThan(legend);
        assertThat(legend).isGreaterThan(10);
        assertThat(on.y(low)).isLessThan(on.area().getMaxY());
    }
}
