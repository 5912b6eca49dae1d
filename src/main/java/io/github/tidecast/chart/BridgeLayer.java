package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Joins the last point of the history to the first of the forecast, so that the eye follows one line into a fan. */
final class BridgeLayer implements ChartLayer {

    private final TimeSeries history;
    private final TimeSeries forecast;
    private final List<BandLayer> bands;
    private final Color color;
    private final double width;

    BridgeLayer(TimeSeries history, TimeSeries forecast, List<BandLayer> bands, Color color, double width) {
        this.history = history;
        this.forecast = forecast;
        this.bands = List.copyOf(bands);
        this.color = color;
        this.width = width;
    }

    /** Whether both ends exist and nothing is missing between them. */
    static boolean fits(TimeSeries history, TimeSeries forecast) {
        return history.size() > 0 && forecast.size() > 0 && !Double.isNaN(history.value(history.size() - 1))
                && !Double.isNaN(forecast.value(0))
                && history.axis().millis(history.size() - 1) < forecast.axis().millis(0);
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        double x0 = on.x(history.axis().millis(history.size() - 1));
        double y0 = on.y(history.value(history.size() - 1));
        double x1 = on.x(forecast.axis().millis(0));
        if (x1 < on.area().getX() || x0 > on.area().getMaxX()) {
            return;
        }
        for (BandLayer layer : bands) {
            Path2D wedge = new Path2D.Double();
            wedge.moveTo(x0, y0);
            wedge.lineTo(x1, on.y(layer.band().upper().value(0)));
            wedge.lineTo(x1, on.y(layer.band().lower().value(0)));
            wedge.closePath();
            graphics.setPaint(layer.fill());
            graphics.fill(wedge);
        }
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x0, y0, x1, on.y(forecast.value(0))));
    }
}
