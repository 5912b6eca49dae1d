package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.LegendEntry;
import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Projection;
import io.github.tidecast.chart.Readout;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws what a chart says about the time under the pointer: a line, a dot on each series, a box of values. */
final class Crosshair {

    private static final double PADDING = 10;
    private static final double BETWEEN = 14;
    private static final double AWAY = 14;

    private Crosshair() {
    }

    static void draw(Graphics2D graphics, Projection on, Readout readout, List<LegendEntry> legend,
                     ChartStyle style) {
        double x = on.x(readout.time());
        if (x < on.area().getX() || x > on.area().getMaxX()) {
            return;
        }
        graphics.setPaint(Palette.faded(style.palette().quiet(), 0.7));
        graphics.setStroke(new BasicStroke(1));
        double sharp = Math.floor(x) + 0.5;
        graphics.draw(new Line2D.Double(sharp, on.area().getY(), sharp, on.area().getMaxY()));
        for (Readout.Row row : readout.rows()) {
            double y = on.y(row.at());
            if (y >= on.area().getY() && y <= on.area().getMaxY()) {
                drawDot(graphics, x, y, color(row, legend, style), style);
            }
        }
        drawBox(graphics, on.area(), x, readout, legend, style);
    }

    private static void drawDot(Graphics2D graphics, double x, double y, Color color, ChartStyle style) {
        graphics.setPaint(style.palette().background());
        graphics.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
        graphics.setPaint(color);
        graphics.fill(new Ellipse2D.Double(x - 3.5, y - 3.5, 7, 7));
    }

    private static void drawBox(Graphics2D graphics, Rectangle2D area, double x, Readout readout,
                                List<LegendEntry> legend, ChartStyle style) {
        Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
        FontMetrics metrics = graphics.getFontMetrics(plain);
        double line = metrics.getHeight() + 3.0;
        double labels = readout.rows().stream().mapToDouble(row -> metrics.stringWidth(row.label())).max().orElse(0);
        double values = readout.rows().stream().mapToDouble(row -> metrics.stringWidth(row.value())).max().orElse(0);
        double width = 2 * PADDING + Math.max(labels + 12 + BETWEEN + values,
                graphics.getFontMetrics(new Font(Font.SANS_SERIF, Font.BOLD, 12)).stringWidth(readout.title()));
        double height = 2 * PADDING - 3 + line * (1 + readout.rows().size());
        double left = x + AWAY + width <= area.getMaxX() ? x + AWAY : Math.max(area.getX(), x - AWAY - width);
        double top = area.getY() + 10;
        RoundRectangle2D box = new RoundRectangle2D.Double(left, top, width, height, 10, 10);
        graphics.setPaint(Palette.faded(style.palette().background(), 0.94));
        graphics.fill(box);
        graphics.setPaint(Palette.faded(style.palette().quiet(), 0.35));
        graphics.draw(box);
        float y = (float) (top + PADDING + metrics.getAscent() - 1);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 12));
        graphics.setPaint(style.palette().text());
        graphics.drawString(readout.title(), (float) (left + PADDING), y);
        graphics.setFont(plain);
        for (Readout.Row row : readout.rows()) {
            y += (float) line;
            graphics.setPaint(color(row, legend, style));
            graphics.fill(new Ellipse2D.Double(left + PADDING, y - metrics.getAscent() / 2.0 - 2, 7, 7));
            graphics.setPaint(style.palette().quiet());
            graphics.drawString(row.label(), (float) (left + PADDING + 12), y);
            graphics.setPaint(style.palette().text());
            graphics.drawString(row.value(),
                    (float) (left + width - PADDING - metrics.stringWidth(row.value())), y);
        }
    }

    private static Color color(Readout.Row row, List<LegendEntry> legend, ChartStyle style) {
        return legend.stream().filter(entry -> entry.key().equals(row.key())).map(LegendEntry::color).findFirst()
                .orElse(style.palette().quiet());
    }
}
