package io.github.tidecast.chart;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeSeries;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * The chart of a history and its forecast, drawn on anything that is a {@link Graphics2D}: screen, picture, SVG or
 * PDF. Not for several threads at once.
 */
public final class TimeChart {

    private static final double TIME_MARGIN = 0.01;
    private static final double VALUE_MARGIN = 0.06;

    private final ChartContent content;
    private final TimeLayers layers;
    private final ChartStyle style;
    private final PaperLegend legend;
    private final JFreeChart chart;
    private final LayerPlot plot;

    /**
     * A chart.
     *
     * @param hidden entries of the legend that are switched off
     */
    public TimeChart(ChartContent content, ChartStyle style, Set<LegendKey> hidden) {
        this.content = Objects.requireNonNull(content, "content");
        this.style = style;
        this.layers = new TimeLayers(content, style, hidden);
        this.legend = new PaperLegend(layers.legend().stream().filter(entry -> !hidden.contains(entry.key())).toList(),
                style);
        Frequency frequency = content.history().axis().frequency();
        this.chart = ChartFrame.chart(ChartFrame.timeAxis(frequency, style), ChartFrame.valueAxis(false, style),
                layers.layers(), false, style);
        this.plot = (LayerPlot) chart.getPlot();
        show(whole());
    }

    /** What is drawn. */
    public ChartContent content() {
        return content;
    }

    /** The entries of the legend, those switched off included. */
    public List<LegendEntry> legend() {
        return layers.legend();
    }

    /** How time runs. */
    public TimeScale scale() {
        return TimeScale.of(content.history().axis().frequency());
    }

    /** Everything, with a little room around. */
    public ChartView whole() {
        Span time = wholeTime();
        return new ChartView(time, valuesIn(time));
    }

    /** Everything from a time on, with a little room around. */
    public ChartView from(double first) {
        double[] ends = ends();
        Span time = first < ends[1] ? padded(new Span(first, ends[1])) : wholeTime();
        return new ChartView(time, valuesIn(time));
    }

    /** The range of the values in a range of time, with a little room; 0 to 1 if there are none. */
    public Span valuesIn(Span time) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (SeriesTrace trace : layers.traces()) {
            double[] extremes = trace.extremesIn(time);
            low = Math.min(low, extremes[0]);
            high = Math.max(high, extremes[1]);
        }
        if (low > high) {
            return new Span(0, 1);
        }
        double room = high > low ? VALUE_MARGIN * (high - low) : Math.max(0.5, Math.abs(low) * 0.1);
        return new Span(low - room, high + room);
    }

    private Span wholeTime() {
        double[] ends = ends();
        if (ends[0] > ends[1]) {
            return new Span(0, 1);
        }
        return ends[0] < ends[1] ? padded(new Span(ends[0], ends[1])) : new Span(ends[0] - 1, ends[1] + 1);
    }

    /** The first and the last time of all series; the first above the last if there are none. */
    private double[] ends() {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (TimeSeries series : layers.allSeries()) {
            if (series.size() > 0) {
                ends[0] = Math.min(ends[0], series.axis().millis(0));
                ends[1] = Math.max(ends[1], series.axis().millis(series.size() - 1));
            }
        }
        return ends;
    }

    private Span padded(Span time) {
        return scale().change(time, places -> places.padded(TIME_MARGIN));
    }

    /** Shows a part. */
    public void show(ChartView view) {
        plot.getDomainAxis().setRange(view.time().min(), view.time().max());
        plot.getRangeAxis().setRange(view.values().min(), view.values().max());
    }

    /** What is shown. */
    public ChartView view() {
        return plot.view();
    }

    /** Draws what is inside the axes of a chart without axes; marks of single points would only blot there. */
    void drawOverview(Graphics2D graphics, Projection projection) {
        layers.layers().stream().filter(layer -> layer instanceof LineLayer || layer instanceof BandLayer)
                .forEach(layer -> layer.draw(graphics, projection));
    }

    /** Draws itself and tells where everything went. */
    public Projection draw(Graphics2D graphics, double width, double height) {
        double below = style.legend() ? legend.height(graphics, width) : 0;
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        if (below > 0 && !style.transparent()) {
            graphics.setPaint(style.palette().background());
            graphics.fill(new Rectangle2D.Double(0, 0, width, height));
        }
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height - below), info);
        if (below > 0) {
            legend.draw(graphics, width, height - below);
        }
        return plot.projection(info.getPlotInfo().getDataArea());
    }
}
