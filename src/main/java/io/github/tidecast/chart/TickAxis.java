package io.github.tidecast.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiFunction;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis whose ticks come from a function of what is visible; below it, a second line tells what changes rarely. */
final class TickAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 6;
    /** How far a label may reach beyond the right end of the axis. */
    private static final double RIGHT = 12;

    private final transient BiFunction<Span, Double, List<AxisTick>> ticks;
    private final boolean logarithmic;
    private final TimeScale scale;

    /**
     * An axis.
     *
     * @param ticks       the ticks of a visible part that is a number of pixels long
     * @param logarithmic whether it runs logarithmically
     * @param scale       how time runs on it
     */
    TickAxis(BiFunction<Span, Double, List<AxisTick>> ticks, boolean logarithmic, TimeScale scale) {
        this.ticks = ticks;
        this.logarithmic = logarithmic;
        this.scale = scale;
        setAutoRange(false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    TimeScale scale() {
        return scale;
    }

    private List<AxisTick> ticks(Rectangle2D area, RectangleEdge edge) {
        double pixels = RectangleEdge.isTopOrBottom(edge) ? area.getWidth() : area.getHeight();
        return ticks.apply(new Span(getLowerBound(), getUpperBound()), pixels);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        return ticks(area, edge).stream().map(tick -> new NumberTick(tick.at(), tick.label(), TextAnchor.CENTER,
                TextAnchor.CENTER, 0)).toList();
    }

    /** The place of a tick, in the middle of a pixel so that grid lines stay sharp; layers use a Projection. */
    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        double low = getLowerBound();
        double share = logarithmic ? Math.log(value / low) / Math.log(getUpperBound() / low)
                : scale.share(new Span(low, getUpperBound()), value);
        return 0.5 + Math.floor(RectangleEdge.isTopOrBottom(edge) ? area.getX() + area.getWidth() * share
                : area.getMaxY() - area.getHeight() * share);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge,
                                  AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        FontMetrics metrics = graphics.getFontMetrics(getTickLabelFont());
        if (RectangleEdge.isTopOrBottom(edge)) {
            boolean twoLines = ticks(area, edge).stream().anyMatch(tick -> !tick.context().isEmpty());
            reserved.add(GAP + metrics.getHeight() * (twoLines ? 2 : 1), edge);
        } else {
            double widest = ticks(area, edge).stream().mapToDouble(tick -> metrics.stringWidth(tick.label()))
                    .max().orElse(0);
            reserved.add(GAP + Math.ceil(Math.max(widest, 28) / 8) * 8, edge);
        }
        return reserved;
    }

    @Override
    public AxisState draw(Graphics2D graphics, double cursor, Rectangle2D plotArea, Rectangle2D area,
                          RectangleEdge edge, org.jfree.chart.plot.PlotRenderingInfo info) {
        graphics.setFont(getTickLabelFont());
        graphics.setPaint(getTickLabelPaint());
        List<AxisTick> shown = ticks(area, edge);
        if (RectangleEdge.isTopOrBottom(edge)) {
            drawBelow(graphics, area, edge, shown);
        } else {
            drawLeft(graphics, area, edge, shown);
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(refreshTicks(graphics, state, area, edge));
        return state;
    }

    private void drawLeft(Graphics2D graphics, Rectangle2D area, RectangleEdge edge, List<AxisTick> shown) {
        FontMetrics metrics = graphics.getFontMetrics();
        float drop = (metrics.getAscent() - metrics.getDescent()) / 2f;
        for (AxisTick tick : shown) {
            float y = (float) valueToJava2D(tick.at(), area, edge);
            graphics.drawString(tick.label(), (float) (area.getX() - GAP - metrics.stringWidth(tick.label())), y + drop);
        }
    }

    private void drawBelow(Graphics2D graphics, Rectangle2D area, RectangleEdge edge, List<AxisTick> shown) {
        FontMetrics metrics = graphics.getFontMetrics();
        float first = (float) (area.getMaxY() + GAP + metrics.getAscent());
        String context = "";
        double free = Double.NEGATIVE_INFINITY;
        for (AxisTick tick : shown) {
            double x = valueToJava2D(tick.at(), area, edge);
            double start = inside(x - metrics.stringWidth(tick.label()) / 2.0, tick.label(), area, metrics);
            graphics.drawString(tick.label(), (float) start, first);
            double below = inside(start, tick.context(), area, metrics);
            if (!tick.context().equals(context) && below > free) {
                graphics.drawString(tick.context(), (float) below, first + metrics.getHeight());
                free = below + metrics.stringWidth(tick.context()) + GAP;
                context = tick.context();
            }
        }
    }

    /** Where a text starts that would like to start at a place, but must not be cut off at either end of the axis. */
    private static double inside(double start, String text, Rectangle2D area, FontMetrics metrics) {
        return Math.clamp(start, 0, Math.max(0, area.getMaxX() + RIGHT - metrics.stringWidth(text)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
