package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.geom.Path2D;

/**
 * The outline of a series on a drawing. Up to three points per column it is the line itself; above that, stroking a
 * dense zigzag would cost seconds and show nothing more, so it is the area between the lowest and the highest value
 * of each column, which covers the same pixels.
 */
final class SeriesTrace {

    private static final int DENSE = 3;

    private final TimeSeries series;
    private final Extremes extremes;

    SeriesTrace(TimeSeries series) {
        this.series = series;
        this.extremes = new Extremes(series);
    }

    TimeSeries series() {
        return series;
    }

    /** First point to draw: the last one left of the visible part. */
    int first(Projection on) {
        return Math.max(0, Positions.firstAtOrAfter(series.axis(), on.view().time().min()) - 1);
    }

    /** The point after the last one to draw: the one right of the visible part included. */
    int end(Projection on) {
        return Math.min(series.size(), Positions.firstAtOrAfter(series.axis(), on.view().time().max()) + 1);
    }

    /** Lowest and highest value in a range of time; the first above the second if there are none. */
    double[] extremesIn(Span time) {
        int from = Positions.firstAtOrAfter(series.axis(), time.min());
        int to = Positions.firstAtOrAfter(series.axis(), Math.nextUp(time.max()));
        return new double[] {extremes.lowest(from, to), extremes.highest(from, to)};
    }

    /** Whether more points are visible than a line can show. */
    boolean isDense(Projection on) {
        return end(on) - first(on) > DENSE * on.area().getWidth();
    }

    /** The line through the visible points, broken at missing values. */
    Path2D line(Projection on) {
        Path2D path = new Path2D.Double();
        boolean pen = false;
        int end = end(on);
        for (int i = first(on); i < end; i++) {
            double y = on.y(series.value(i));
            if (Double.isNaN(y)) {
                pen = false;
            } else if (pen) {
                path.lineTo(on.x(series.axis().millis(i)), y);
            } else {
                path.moveTo(on.x(series.axis().millis(i)), y);
                pen = true;
            }
        }
        return path;
    }

    /**
     * The area a line of a given thickness would cover, one column after the other.
     *
     * @param column width of a column
     */
    Path2D columns(Projection on, double column, double thickness) {
        Path2D path = new Path2D.Double();
        int end = end(on);
        int from = first(on);
        double last = Double.NaN;
        for (double left = on.area().getX(); left < on.area().getMaxX(); left += column) {
            int to = Math.min(end, Positions.firstAtOrAfter(series.axis(), on.time(left + column)));
            if (to <= from) {
                continue;
            }
            double low = extremes.lowest(from, to);
            double high = extremes.highest(from, to);
            if (low <= high) {
                double joined = Double.isNaN(last) ? low : last;
                double bottom = on.y(Math.min(low, joined));
                double top = on.y(Math.max(high, joined));
                if (!Double.isNaN(bottom) && !Double.isNaN(top)) {
                    appendColumn(path, left, top - thickness / 2, column, bottom - top + thickness);
                }
            }
            last = series.value(to - 1);
            from = to;
        }
        return path;
    }

    private static void appendColumn(Path2D path, double x, double y, double width, double height) {
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
    }
}
