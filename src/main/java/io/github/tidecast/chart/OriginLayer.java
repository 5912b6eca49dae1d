package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Where each earlier forecast was made: a small mark at the axis and a dot at its first value. */
final class OriginLayer implements ChartLayer {

    private static final double HALF_WIDTH = 4;
    private static final double HEIGHT = 7;
    private static final double RADIUS = 2.6;

    private final List<TimeSeries> backtests;
    private final Color color;

    OriginLayer(List<TimeSeries> backtests, Color color) {
        this.backtests = backtests.stream().filter(series -> series.size() > 0).toList();
        this.color = color;
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        graphics.setPaint(color);
        double bottom = on.area().getMaxY();
        for (TimeSeries series : backtests) {
            double x = on.x(series.axis().millis(0));
            if (x < on.area().getX() || x > on.area().getMaxX()) {
                continue;
            }
            Path2D mark = new Path2D.Double();
            mark.moveTo(x - HALF_WIDTH, bottom);
            mark.lineTo(x, bottom - HEIGHT);
            mark.lineTo(x + HALF_WIDTH, bottom);
            mark.closePath();
            graphics.fill(mark);
            double y = on.y(series.value(0));
            if (!Double.isNaN(y)) {
                graphics.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
            }
        }
    }
}
