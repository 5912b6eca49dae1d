package io.github.tidecast.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A legend in the upper right corner inside the axes, on one line, left out where there is no room for it. */
final class InsideLegend {

    private static final double GAP = 14;
    private static final double INSET = 8;

    private final List<LegendEntry> entries;
    private final ChartStyle style;

    InsideLegend(List<LegendEntry> entries, ChartStyle style) {
        this.entries = List.copyOf(entries);
        this.style = style;
    }

    void draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(new Font(ChartFrame.FONT, Font.PLAIN, 11));
        FontMetrics metrics = graphics.getFontMetrics();
        double width = entries.stream().mapToDouble(entry -> width(entry, metrics)).sum() + GAP * (entries.size() - 1);
        if (width + 2 * INSET > area.getWidth()) {
            return;
        }
        double x = area.getMaxX() - INSET - width;
        double y = area.getY() + 4;
        graphics.setPaint(Palette.faded(style.palette().background(), 0.8));
        graphics.fill(new Rectangle2D.Double(x - 6, y - 2, width + 12, metrics.getHeight() + 4.0));
        for (LegendEntry entry : entries) {
            LegendSample.draw(graphics, entry, x, y + (metrics.getHeight() - LegendSample.HEIGHT) / 2);
            graphics.setPaint(style.palette().quiet());
            graphics.drawString(entry.label(), (float) (x + LegendSample.WIDTH + 5), (float) (y + metrics.getAscent()));
            x += width(entry, metrics) + GAP;
        }
    }

    private static double width(LegendEntry entry, FontMetrics metrics) {
        return LegendSample.WIDTH + 5 + metrics.stringWidth(entry.label());
    }
}
