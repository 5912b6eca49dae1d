package io.github.tidecast.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** A legend above the axes, at the right, in as many rows as it needs: it never lies on what it explains. */
final class RowLegend {

    private static final Font FONT = new Font(ChartFrame.FONT, Font.PLAIN, 11);
    private static final double GAP = 14;
    private static final double INSET = 8;
    private static final double ROW_GAP = 2;
    /** Share of the height that a legend may take; it is left out where it would need more. */
    private static final double MOST_HEIGHT = 0.4;

    private final List<LegendEntry> entries;
    private final ChartStyle style;

    RowLegend(List<LegendEntry> entries, ChartStyle style) {
        this.entries = List.copyOf(entries);
        this.style = style;
    }

    /** Height that it takes in a picture; 0 where there is no room for it. */
    double height(Graphics2D graphics, double width, double height) {
        FontMetrics metrics = graphics.getFontMetrics(FONT);
        List<List<LegendEntry>> rows = rows(metrics, width - 2 * INSET);
        double needed = rows.size() * (metrics.getHeight() + ROW_GAP) + ROW_GAP;
        boolean fits = needed <= MOST_HEIGHT * height
                && entries.stream().allMatch(entry -> width(entry, metrics) <= width - 2 * INSET);
        return fits && !entries.isEmpty() ? needed : 0;
    }

    /** Draws itself at the upper edge of a picture of a width. */
    void draw(Graphics2D graphics, double width) {
        graphics.setFont(FONT);
        FontMetrics metrics = graphics.getFontMetrics();
        double y = ROW_GAP;
        for (List<LegendEntry> row : rows(metrics, width - 2 * INSET)) {
            double x = width - INSET - width(row, metrics);
            for (LegendEntry entry : row) {
                LegendSample.draw(graphics, entry, x, y + (metrics.getHeight() - LegendSample.HEIGHT) / 2);
                graphics.setPaint(style.palette().quiet());
                graphics.drawString(entry.label(), (float) (x + LegendSample.WIDTH + 5),
                        (float) (y + metrics.getAscent()));
                x += width(entry, metrics) + GAP;
            }
            y += metrics.getHeight() + ROW_GAP;
        }
    }

    private List<List<LegendEntry>> rows(FontMetrics metrics, double width) {
        List<List<LegendEntry>> rows = new ArrayList<>();
        for (LegendEntry entry : entries) {
            if (rows.isEmpty() || width(rows.getLast(), metrics) + GAP + width(entry, metrics) > width) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(entry);
        }
        return rows;
    }

    private static double width(List<LegendEntry> row, FontMetrics metrics) {
        return row.stream().mapToDouble(entry -> width(entry, metrics)).sum() + GAP * (row.size() - 1);
    }

    private static double width(LegendEntry entry, FontMetrics metrics) {
        return LegendSample.WIDTH + 5 + metrics.stringWidth(entry.label());
    }
}
