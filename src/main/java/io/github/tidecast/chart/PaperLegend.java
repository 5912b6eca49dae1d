package io.github.tidecast.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;

/** The legend below a chart on paper, in as many rows as it needs. */
final class PaperLegend {

    private static final Font FONT = new Font(ChartFrame.FONT, Font.PLAIN, 11);
    private static final double BETWEEN = 12;
    private static final double INSET = 14;
    private static final double ROW = 20;
    private static final double BELOW = 10;

    private final List<LegendEntry> entries;
    private final ChartStyle style;

    PaperLegend(List<LegendEntry> entries, ChartStyle style) {
        this.entries = List.copyOf(entries);
        this.style = style;
    }

    /** The height it takes. */
    double height(Graphics2D graphics, double width) {
        return entries.isEmpty() ? 0 : layOut(graphics, width, 0, false) + ROW + BELOW;
    }

    /** Draws itself from a height downwards. */
    void draw(Graphics2D graphics, double width, double top) {
        layOut(graphics, width, top, true);
    }

    private double layOut(Graphics2D graphics, double width, double top, boolean draw) {
        graphics.setFont(FONT);
        FontMetrics metrics = graphics.getFontMetrics();
        double x = INSET;
        double y = top;
        for (LegendEntry entry : entries) {
            double wide = LegendSample.WIDTH + 6 + metrics.stringWidth(entry.label());
            if (x > INSET && x + wide > width - INSET) {
                x = INSET;
                y += ROW;
            }
            if (draw) {
                LegendSample.draw(graphics, entry, x, y + (ROW - LegendSample.HEIGHT) / 2);
                graphics.setPaint(style.palette().quiet());
                graphics.drawString(entry.label(), (float) (x + LegendSample.WIDTH + 6),
                        (float) (y + (ROW + metrics.getAscent() - metrics.getDescent()) / 2));
            }
            x += wide + BETWEEN;
        }
        return y - top;
    }
}
