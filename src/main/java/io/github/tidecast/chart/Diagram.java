package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;

/** A small picture of numbers: errors over time, a histogram, bars, points against a line. */
public final class Diagram {

    private static final int MOST_POINTS = 5_000;
    private static final int CURVE_STEPS = 120;

    private final JFreeChart chart;

    private Diagram(ValueAxis across, ValueAxis up, Span width, Span height, ChartStyle style, ChartLayer... layers) {
        across.setRange(width.min(), width.max());
        up.setRange(height.min(), height.max());
        this.chart = ChartFrame.chart(across, up, List.of(layers), false, style);
    }

    /** Errors over time, around a line at zero. */
    public static Diagram overTime(TimeSeries errors, ChartStyle style) {
        double largest = largest(Arrays.stream(errors.values()));
        Span time = errors.size() < 2 ? new Span(errors.axis().millis(0) - 1.0, errors.axis().millis(0) + 1.0)
                : new Span(errors.axis().millis(0), errors.axis().millis(errors.size() - 1)).padded(0.02);
        return new Diagram(ChartFrame.timeAxis(errors.axis().frequency(), style), ChartFrame.valueAxis(false, style),
                time, new Span(-largest, largest), style, zero(style),
                new LineLayer(errors, style.palette().backtest(), 1.3));
    }

    /**
     * Counts in bins of equal width, with a curve to compare.
     *
     * @param start lower end of the first bin
     * @param curve count to compare with at a value
     */
    public static Diagram histogram(double start, double width, int[] counts, DoubleUnaryOperator curve,
                                    ChartStyle style) {
        Span values = new Span(start, start + counts.length * width).padded(0.08);
        double peak = DoubleStream.concat(Arrays.stream(counts).asDoubleStream(),
                DoubleStream.iterate(values.min(), v -> v <= values.max(), v -> v + values.length() / CURVE_STEPS)
                        .map(curve)).max().orElse(1);
        Color fill = Palette.faded(style.palette().forecast(), 0.45);
        return new Diagram(ChartFrame.valueAxis(false, style), ChartFrame.countAxis(style), values,
                new Span(0, Math.max(1, peak) * 1.08), style,
                (graphics, on) -> {
                    graphics.setPaint(fill);
                    for (int i = 0; i < counts.length; i++) {
                        fillBar(graphics, on, start + i * width, start + (i + 1) * width, counts[i]);
                    }
                },
                (graphics, on) -> drawCurve(graphics, on, values, curve, style));
    }

    /**
     * Coefficients of lags as bars between two bounds.
     *
     * @param coefficients at index k - 1 that of lag k
     */
    public static Diagram autocorrelation(double[] coefficients, double bound, ChartStyle style) {
        double largest = Math.min(1, Math.max(2.2 * bound, 1.15 * largest(Arrays.stream(coefficients)) / 1.08));
        return new Diagram(ChartFrame.countAxis(style), ChartFrame.valueAxis(false, style),
                new Span(0.2, Math.max(2, coefficients.length) + 0.8), new Span(-largest, largest), style,
                (graphics, on) -> drawBounds(graphics, on, bound, style), zero(style),
                (graphics, on) -> {
                    for (int i = 0; i < coefficients.length; i++) {
                        boolean outside = Math.abs(coefficients[i]) > bound;
                        graphics.setPaint(outside ? style.palette().backtest() : style.palette().history());
                        fillBar(graphics, on, i + 0.75, i + 1.25, coefficients[i]);
                    }
                });
    }

    /** A bar for each step ahead. */
    public static Diagram perStep(int[] steps, double[] errors, ChartStyle style) {
        int last = steps.length == 0 ? 1 : steps[steps.length - 1];
        return new Diagram(ChartFrame.countAxis(style), ChartFrame.valueAxis(false, style), new Span(0.3, last + 0.7),
                new Span(0, largest(Arrays.stream(errors))), style, (graphics, on) -> {
                    graphics.setPaint(Palette.faded(style.palette().forecast(), 0.75));
                    for (int i = 0; i < steps.length; i++) {
                        fillBar(graphics, on, steps[i] - 0.36, steps[i] + 0.36, errors[i]);
                    }
                });
    }

    /** Points of forecast (across) and actual (up) values around the line where both are equal. */
    public static Diagram against(double[] forecast, double[] actual, ChartStyle style) {
        double low = DoubleStream.concat(Arrays.stream(forecast), Arrays.stream(actual)).min().orElse(0);
        double high = DoubleStream.concat(Arrays.stream(forecast), Arrays.stream(actual)).max().orElse(1);
        Span span = low < high ? new Span(low, high).padded(0.05) : new Span(low - 1, low + 1);
        int stride = Math.max(1, forecast.length / MOST_POINTS);
        return new Diagram(ChartFrame.valueAxis(false, style), ChartFrame.valueAxis(false, style), span, span, style,
                (graphics, on) -> {
                    graphics.setPaint(Palette.faded(style.palette().quiet(), 0.8));
                    graphics.setStroke(new BasicStroke(1));
                    graphics.draw(new Line2D.Double(on.x(span.min()), on.y(span.min()), on.x(span.max()),
                            on.y(span.max())));
                    graphics.setPaint(Palette.faded(style.palette().forecast(), 0.55));
                    for (int i = 0; i < forecast.length; i += stride) {
                        graphics.fill(new Ellipse2D.Double(on.x(forecast[i]) - 2.5, on.y(actual[i]) - 2.5, 5, 5));
                    }
                });
    }

    /** Draws itself. */
    public void draw(Graphics2D graphics, double width, double height) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static double largest(DoubleStream values) {
        double largest = values.map(Math::abs).filter(Double::isFinite).max().orElse(1);
        return largest > 0 ? 1.08 * largest : 1;
    }

    private static ChartLayer zero(ChartStyle style) {
        return (graphics, on) -> {
            graphics.setPaint(Palette.faded(style.palette().quiet(), 0.8));
            graphics.setStroke(new BasicStroke(1));
            double y = Math.floor(on.y(0)) + 0.5;
            graphics.draw(new Line2D.Double(on.area().getX(), y, on.area().getMaxX(), y));
        };
    }

    private static void fillBar(Graphics2D graphics, Projection on, double from, double to, double value) {
        double top = Math.min(on.y(0), on.y(value));
        double left = on.x(from);
        graphics.fill(new Rectangle2D.Double(left + 0.5, top, Math.max(1, on.x(to) - left - 1),
                Math.abs(on.y(value) - on.y(0))));
    }

    private static void drawBounds(Graphics2D graphics, Projection on, double bound, ChartStyle style) {
        graphics.setPaint(Palette.faded(style.palette().forecast(), 0.1));
        graphics.fill(new Rectangle2D.Double(on.area().getX(), on.y(bound), on.area().getWidth(),
                on.y(-bound) - on.y(bound)));
        graphics.setPaint(style.palette().forecast());
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0));
        for (double level : new double[] {bound, -bound}) {
            graphics.draw(new Line2D.Double(on.area().getX(), on.y(level), on.area().getMaxX(), on.y(level)));
        }
    }

    private static void drawCurve(Graphics2D graphics, Projection on, Span values, DoubleUnaryOperator curve,
                                  ChartStyle style) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= CURVE_STEPS; i++) {
            double value = values.at(i / (double) CURVE_STEPS);
            double y = on.y(curve.applyAsDouble(value));
            if (i == 0) {
                path.moveTo(on.x(value), y);
            } else {
                path.lineTo(on.x(value), y);
            }
        }
        graphics.setPaint(style.palette().backtest());
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(path);
    }
}
