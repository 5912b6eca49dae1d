package io.github.tidecast.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYDataset;

/** An XY plot whose inside is drawn by layers instead of item by item, which is too slow for millions of points. */
final class LayerPlot extends XYPlot {

    private static final long serialVersionUID = 1L;

    private final transient List<ChartLayer> layers;
    private final boolean logarithmic;

    LayerPlot(ValueAxis time, ValueAxis values, List<ChartLayer> layers, boolean logarithmic) {
        super(new DefaultXYDataset(), time, values, null);
        this.layers = List.copyOf(layers);
        this.logarithmic = logarithmic;
    }

    /** What the axes show now. */
    ChartView view() {
        return new ChartView(new Span(getDomainAxis().getLowerBound(), getDomainAxis().getUpperBound()),
                new Span(getRangeAxis().getLowerBound(), getRangeAxis().getUpperBound()));
    }

    /** Where values lie when what is inside the axes takes an area. */
    Projection projection(Rectangle2D area) {
        return new Projection(area, view(), logarithmic, ((TickAxis) getDomainAxis()).scale());
    }

    @Override
    public boolean render(Graphics2D graphics, Rectangle2D area, int index, PlotRenderingInfo info,
                          CrosshairState crosshair) {
        Projection projection = projection(area);
        layers.forEach(layer -> layer.draw(graphics, projection));
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
