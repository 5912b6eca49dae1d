package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import java.awt.BasicStroke;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** What every chart has around its layers: axes, quiet grid, title. */
final class ChartFrame {

    /** A logical font: it falls back to Chinese glyphs wherever the system has some. */
    static final String FONT = Font.SANS_SERIF;
    private static final double LEAST_DISTANCE = 28;
    private static final double MOST_DISTANCE = 56;
    private static final double NUMBER_DISTANCE = 64;

    private ChartFrame() {
    }

    /** An axis of times; of plain numbers for {@link Frequency#NONE}. */
    static ValueAxis timeAxis(Frequency frequency, ChartStyle style) {
        Locale locale = style.texts().locale();
        if (frequency.kind() == Frequency.Kind.NONE) {
            return countAxis(style);
        }
        return styled(new TickAxis(new TimeTicks(frequency, locale)::ticks, false, TimeScale.of(frequency)), style);
    }

    /** An axis of whole numbers. */
    static ValueAxis countAxis(ChartStyle style) {
        ValueTicks ticks = new ValueTicks(style.texts().locale(), true);
        return styled(new TickAxis((span, pixels) -> ticks.linear(span, pixels / NUMBER_DISTANCE), false,
                TimeScale.EVEN), style);
    }

    /** An axis of values. */
    static ValueAxis valueAxis(boolean logarithmic, ChartStyle style) {
        ValueTicks ticks = new ValueTicks(style.texts().locale(), false);
        return styled(new TickAxis((span, pixels) -> logarithmic ? ticks.logarithmic(span, most(pixels))
                : ticks.linear(span, most(pixels)), logarithmic, TimeScale.EVEN), style);
    }

    /** How many labels fit: few on a tall axis, where they would distract, but never fewer than a short one needs. */
    private static double most(double pixels) {
        return pixels / Math.clamp(pixels / 6, LEAST_DISTANCE, MOST_DISTANCE);
    }

    private static ValueAxis styled(ValueAxis axis, ChartStyle style) {
        axis.setTickLabelFont(new Font(FONT, Font.PLAIN, 11));
        axis.setTickLabelPaint(style.palette().quiet());
        return axis;
    }

    /** A chart of layers, the first drawn first. */
    static JFreeChart chart(ValueAxis time, ValueAxis values, List<ChartLayer> layers, boolean logarithmic,
                            ChartStyle style) {
        LayerPlot plot = new LayerPlot(time, values, layers, logarithmic);
        plot.setNotify(false);
        plot.setRenderer(new XYLineAndShapeRenderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 10, 6, 14));
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(false);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setNotify(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBackgroundPaint(style.transparent() ? null : style.palette().background());
        if (!style.title().isEmpty()) {
            chart.setTitle(style.title());
            chart.getTitle().setFont(new Font(FONT, Font.BOLD, 15));
            chart.getTitle().setPaint(style.palette().text());
            chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
            chart.getTitle().setPadding(12, 16, 4, 12);
        }
        return chart;
    }
}
