package io.github.tidecast.chart;

import java.awt.Graphics2D;

/** One thing drawn inside the axes of a chart. */
interface ChartLayer {

    /** Draws itself; the graphics are clipped to the area of the projection. */
    void draw(Graphics2D graphics, Projection projection);
}
