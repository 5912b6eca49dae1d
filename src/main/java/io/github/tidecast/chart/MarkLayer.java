package io.github.tidecast.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Comparator;
import java.util.List;

/** Marked points, each kind with a shape of its own; at most one for every few pixels. */
final class MarkLayer implements ChartLayer {

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
            double y = Double.isNaN(mark.value()) ? on.area().getMaxY() - 2 * MarkShapes.SIZE : on.y(mark.value());
            graphics.draw(shape(mark.kind(), x, y));
            done = x;
        }
    }

    private static Shape shape(ChartMark.Kind kind, double x, double y) {
        return switch (kind) {
            case OUTLIER -> MarkShapes.triangle(x, y);
            case DUPLICATE -> MarkShapes.square(x, y);
        };
    }
}
