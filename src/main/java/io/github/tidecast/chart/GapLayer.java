package io.github.tidecast.chart;

import io.github.tidecast.series.TimeAxis;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Missing values: a hatched stretch with a foot on the time axis, so that one missing point is seen as well. */
final class GapLayer implements ChartLayer {

    private static final double HATCH = 6;
    private static final double FOOT = 4;

    private final TimeAxis axis;
    private final Gaps gaps;
    private final Color color;

    GapLayer(TimeAxis axis, Gaps gaps, Color color) {
        this.axis = axis;
        this.gaps = gaps;
        this.color = color;
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        int from = Positions.firstAtOrAfter(axis, on.view().time().min());
        int to = Positions.firstAtOrAfter(axis, on.view().time().max());
        double done = Double.NEGATIVE_INFINITY;
        for (int gap = gaps.firstEndingAfter(from - 1); gap < gaps.count() && gaps.start(gap) <= to; gap++) {
            double left = Math.max(on.area().getX(), on.x(axis.millis(Math.max(0, gaps.start(gap) - 1))));
            double right = Math.min(on.area().getMaxX(), on.x(axis.millis(Math.min(axis.size() - 1, gaps.end(gap)))));
            if (right > done + 1) {
                drawGap(graphics, on.area(), Math.max(left, done), right);
                done = right;
            }
        }
    }

    private void drawGap(Graphics2D graphics, Rectangle2D area, double left, double right) {
        double width = Math.max(1, right - left);
        graphics.setPaint(Palette.faded(color, 0.05));
        graphics.fill(new Rectangle2D.Double(left, area.getY(), width, area.getHeight()));
        graphics.setPaint(Palette.faded(color, 0.9));
        graphics.fill(new Rectangle2D.Double(left, area.getMaxY() - FOOT, width, FOOT));
        if (width < HATCH) {
            return;
        }
        graphics.setPaint(Palette.faded(color, 0.16));
        graphics.setStroke(new BasicStroke(1));
        java.awt.Shape clip = graphics.getClip();
        graphics.clip(new Rectangle2D.Double(left, area.getY(), width, area.getHeight()));
        for (double at = left - area.getHeight(); at < right; at += HATCH * 1.5) {
            graphics.draw(new Line2D.Double(at, area.getMaxY(), at + area.getHeight(), area.getY()));
        }
        graphics.setClip(clip);
    }
}
