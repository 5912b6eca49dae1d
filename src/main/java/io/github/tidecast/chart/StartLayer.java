package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Where the future begins: a faint tint, a line, and a word beside it. */
final class StartLayer implements ChartLayer {

    private final TimeSeries forecast;
    private final ChartStyle style;

    StartLayer(TimeSeries forecast, ChartStyle style) {
        this.forecast = forecast;
        this.style = style;
    }

    @Override
    public void draw(Graphics2D graphics, Projection on) {
        Rectangle2D area = on.area();
        double x = forecast.size() == 0 ? area.getMaxX() : on.x(forecast.axis().millis(0));
        if (x >= area.getMaxX()) {
            return;
        }
        double left = Math.max(x, area.getX());
        graphics.setPaint(Palette.faded(style.palette().forecast(), 0.035));
        graphics.fill(new Rectangle2D.Double(left, area.getY(), area.getMaxX() - left, area.getHeight()));
        if (x > area.getX()) {
            graphics.setPaint(Palette.faded(style.palette().quiet(), 0.7));
            graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1,
                    new float[] {2, 3}, 0));
            graphics.draw(new Line2D.Double(Math.floor(x) + 0.5, area.getY(), Math.floor(x) + 0.5, area.getMaxY()));
            drawWord(graphics, area, x);
        }
    }

    private void drawWord(Graphics2D graphics, Rectangle2D area, double x) {
        String word = style.texts().say("chart.forecast-start");
        graphics.setFont(new Font(ChartFrame.FONT, Font.PLAIN, 11));
        graphics.setPaint(style.palette().quiet());
        double width = graphics.getFontMetrics().stringWidth(word);
        double start = x + 6 + width < area.getMaxX() ? x + 6 : x - 6 - width;
        graphics.drawString(word, (float) start, (float) (area.getY() + 4 + graphics.getFontMetrics().getAscent()));
    }
}
