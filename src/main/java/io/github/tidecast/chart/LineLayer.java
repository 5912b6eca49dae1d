package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.jspecify.annotations.Nullable;

/** A series as a line, with dots where points stand far apart. */
final class LineLayer implements ChartLayer {

    private static final double DOT_DISTANCE = 14;

    private final SeriesTrace trace;
    private final Color color;
    private final float width;
    private final float @Nullable [] dash;

    /**
     * A line.
     *
     * @param dash lengths of strokes and spaces in turn; empty for an unbroken line
     */
    LineLayer(TimeSeries series, Color color, double width, float... dash) {
        this.trace = new SeriesTrace(series);
        this.color = color;
        this.width = (float) width;
        this.dash = dash.length == 0 ? null : dash.clone();
    }

    SeriesTrace trace() {
        return trace;
    }

    @Override
    public void draw(Graphics2D graphics, Projection projection) {
        graphics.setPaint(color);
        if (trace.isDense(projection)) {
            graphics.fill(trace.columns(projection, 1, width));
            return;
        }
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
        graphics.draw(trace.line(projection));
        int first = trace.first(projection);
        int end = trace.end(projection);
        if (areFarApart(projection, first, end)) {
            drawDots(graphics, projection, first, end);
        }
    }

    private boolean areFarApart(Projection projection, int first, int end) {
        if (end - first < 2) {
            return end > first;
        }
        double width = projection.x(trace.series().axis().millis(end - 1))
                - projection.x(trace.series().axis().millis(first));
        return (end - first - 1) * DOT_DISTANCE < width;
    }

    private void drawDots(Graphics2D graphics, Projection projection, int first, int end) {
        double radius = width + 0.8;
        for (int i = first; i < end; i++) {
            double y = projection.y(trace.series().value(i));
            if (!Double.isNaN(y)) {
                double x = projection.x(trace.series().axis().millis(i));
                graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            }
        }
    }
}
