package io.github.tidecast.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where values lie on the drawing.
 *
 * @param area        the drawing area inside the axes
 * @param view        what it shows
 * @param logarithmic whether the values run logarithmically; the view's values are then positive
 * @param scale       how time runs
 */
public record Projection(Rectangle2D area, ChartView view, boolean logarithmic, TimeScale scale) {

    /** Horizontal place of a time. */
    public double x(double time) {
        return area.getX() + area.getWidth() * scale.share(view.time(), time);
    }

    /** Vertical place of a value; NaN if it has none (zero and below on a logarithmic axis). */
    public double y(double value) {
        double share = logarithmic
                ? Math.log(value / view.values().min()) / Math.log(view.values().max() / view.values().min())
                : view.values().share(value);
        return Double.isFinite(share) ? area.getMaxY() - area.getHeight() * share : Double.NaN;
    }

    /** The time at a horizontal place. */
    public double time(double x) {
        return scale.at(view.time(), (x - area.getX()) / area.getWidth());
    }

    /** The value at a vertical place. */
    public double value(double y) {
        double share = (area.getMaxY() - y) / area.getHeight();
        return logarithmic ? view.values().min() * Math.pow(view.values().max() / view.values().min(), share)
                : view.values().at(share);
    }
}
