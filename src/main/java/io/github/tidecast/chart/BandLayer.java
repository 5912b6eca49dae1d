package io.github.tidecast.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The area between the two ends of a band, thinned to a few points for each column. */
final class BandLayer implements ChartLayer {

    private final ChartBand band;
    private final Extremes lower;
    private final Extremes upper;
    private final Color fill;

    BandLayer(ChartBand band, Color fill) {
        this.band = band;
        this.lower = new Extremes(band.lower());
        this.upper = new Extremes(band.upper());
        this.fill = fill;
    }

    ChartBand band() {
        return band;
    }

    Color fill() {
        return fill;
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        graphics.setPaint(fill);
        int first = Math.max(0, Positions.firstAtOrAfter(band.lower().axis(), on.view().time().min()) - 1);
        int end = Math.min(band.lower().size(),
                Positions.firstAtOrAfter(band.lower().axis(), on.view().time().max()) + 1);
        int stride = Math.max(1, (int) ((end - first) / (2 * on.area().getWidth())));
        List<Point2D> above = new ArrayList<>();
        List<Point2D> below = new ArrayList<>();
        for (int i = first; i < end; i += stride) {
            int to = Math.min(end, i + stride);
            double top = on.y(upper.highest(i, to));
            double bottom = on.y(lower.lowest(i, to));
            if (Double.isNaN(top) || Double.isNaN(bottom)) {
                fillBetween(graphics, above, below);
            } else {
                double x = on.x(band.lower().axis().millis(i));
                above.add(new Point2D.Double(x, top));
                below.add(new Point2D.Double(x, bottom));
            }
        }
        fillBetween(graphics, above, below);
    }

    private static void fillBetween(Graphics2D graphics, List<Point2D> above, List<Point2D> below) {
        if (above.size() > 1) {
            Path2D path = new Path2D.Double();
            path.moveTo(above.getFirst().getX(), above.getFirst().getY());
            above.forEach(point -> path.lineTo(point.getX(), point.getY()));
            below.reversed().forEach(point -> path.lineTo(point.getX(), point.getY()));
            path.closePath();
            graphics.fill(path);
        }
        above.clear();
        below.clear();
    }
}
