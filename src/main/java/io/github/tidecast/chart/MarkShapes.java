package io.github.tidecast.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The shapes of marks, told apart without colour; the same in the chart and in its legend. */
final class MarkShapes {

    /** Half the width of a shape. */
    static final double SIZE = 4.5;

    private MarkShapes() {
    }

    static Shape ring(double x, double y) {
        return new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
    }

    static Shape square(double x, double y) {
        return new Rectangle2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
    }

    static Shape triangle(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 1.3 * SIZE);
        path.lineTo(x + 1.2 * SIZE, y + SIZE);
        path.lineTo(x - 1.2 * SIZE, y + SIZE);
        path.closePath();
        return path;
    }
}
