package io.github.tidecast.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** The whole of a chart on a narrow strip, without axes. */
public final class OverviewChart {

    private static final double INSET = 3;

    private final TimeChart chart;

    /** The strip of a chart. */
    public OverviewChart(TimeChart chart) {
        this.chart = chart;
    }

    /** The range of time from its left to its right end. */
    public Span time() {
        return chart.whole().time();
    }

    /** How time runs between them. */
    public TimeScale scale() {
        return chart.scale();
    }

    /** Draws itself into an area. */
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Rectangle2D inside = new Rectangle2D.Double(area.getX(), area.getY() + INSET, area.getWidth(),
                area.getHeight() - 2 * INSET);
        Projection projection = new Projection(inside, chart.whole(), false, chart.scale());
        Shape clip = graphics.getClip();
        graphics.clip(area);
        chart.drawOverview(graphics, projection);
        graphics.setClip(clip);
    }
}
