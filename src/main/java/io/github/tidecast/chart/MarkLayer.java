package io.github.tidecast.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Marked points, each kind with a shape of its own; at most one for every few pixels. */
final class MarkLayer implements ChartLayer {

    private static final double SIZE = 4.5;
    private static final double DISTANCE = 3;

    private final List<ChartMark> marks;
    private final Color color;

    MarkLayer(List<ChartMark> marks, Color color) {
        this.marks = marks.stream().sorted(Comparator.comparingLong(ChartMark::millis)).toList();
        this.color = color;
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke(1.6f));
        double done = Double.NEGATIVE_INFINITY;
        for (ChartMark mark : marks) {
            double x = on.x(mark.millis());
            if (x < on.area().getX() || x > on.area().getMaxX() || x < done + DISTANCE) {
                continue;
            }
            double y = Double.isNaN(mark.value()) ? on.area().getMaxY() - 2 * SIZE : on.y(mark.value());
            graphics.draw(shape(mark.kind(), x, y));
            done = x;
        }
    }

    private static Shape shape(ChartMark.Kind kind, double x, double y) {
        return switch (kind) {
            case OUTLIER -> triangle(x, y);
            case DUPLICATE -> new Rectangle2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
            case FILLED -> new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
        };
    }

    private static Path2D triangle(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 1.3 * SIZE);
        path.lineTo(x + 1.2 * SIZE, y + SIZE);
        path.lineTo(x - 1.2 * SIZE, y + SIZE);
        path.closePath();
        return path;
    }
}
