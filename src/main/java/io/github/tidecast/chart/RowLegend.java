package io.github.tidecast.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A legend in the upper right corner inside the axes: on one line, in a column where that is too narrow, left out where
 * there is no room for either.
 */
final class InsideLegend {

    private static final double GAP = 14;
    private static final double INSET = 8;
    private static final double ROW_GAP = 2;
    /** Share of the height that a legend may take. */
    private static final double MOST_HEIGHT = 0.6;

    private final List<LegendEntry> entries;
    private final ChartStyle style;

    InsideLegend(List<LegendEntry> entries, ChartStyle style) {
        this.entries = List.copyOf(entries);
        this.style = style;
    }

    void draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(new Font(ChartFrame.FONT, Font.PLAIN, 11));
        FontMetrics metrics = graphics.getFontMetrics();
        double line = entries.stream().mapToDouble(entry -> width(entry, metrics)).sum() + GAP * (entries.size() - 1);
        double widest = entries.stream().mapToDouble(entry -> width(entry, metrics)).max().orElse(0);
        boolean across = line + 2 * INSET <= area.getWidth();
        double width = across ? line : widest;
        double row = metrics.getHeight() + ROW_GAP;
        double height = across ? row : row * entries.size();
        if (width + 2 * INSET > area.getWidth() || height > MOST_HEIGHT * area.getHeight()) {
            return;
        }
        double x = area.getMaxX() - INSET - width;
        double y = area.getY() + 4;
        graphics.setPaint(Palette.faded(style.palette().background(), 0.8));
        graphics.fill(new Rectangle2D.Double(x - 6, y - 2, width + 12, height + 4));
        for (LegendEntry entry : entries) {
            LegendSample.draw(graphics, entry, x, y + (metrics.getHeight() - LegendSample.HEIGHT) / 2);
            graphics.setPaint(style.palette().quiet());
            graphics.drawString(entry.label(), (float) (x + LegendSample.WIDTH + 5), (float) (y + metrics.getAscent()));
            x += across ? width(entry, metrics) + GAP : 0;
            y += across ? 0 : row;
        }
    }

    private static double width(LegendEntry entry, FontMetrics metrics) {
        return LegendSample.WIDTH + 5 + metrics.stringWidth(entry.label());
    }
}
