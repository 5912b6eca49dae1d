package io.github.tidecast.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Draws the sample of a legend entry, the same on screen and on paper. */
public final class LegendSample {

    /** Width of a sample in points. */
    public static final double WIDTH = 24;
    /** Height of a sample in points. */
    public static final double HEIGHT = 12;

    private LegendSample() {
    }

    /** Draws a sample whose upper left corner is at a place. */
    public static void draw(Graphics2D graphics, LegendEntry entry, double x, double y) {
        double middle = y + HEIGHT / 2;
        graphics.setPaint(entry.color());
        switch (entry.sample()) {
            case AREA -> drawArea(graphics, entry, new Rectangle2D.Double(x + 2.5, y + 0.5, WIDTH - 5, HEIGHT - 1));
            case HATCHED -> drawHatched(graphics, entry, new Rectangle2D.Double(x + 2.5, y + 0.5, WIDTH - 5, HEIGHT - 1));
            case RING -> drawMark(graphics, MarkShapes.ring(x + WIDTH / 2, middle));
            case SQUARE -> drawMark(graphics, MarkShapes.square(x + WIDTH / 2, middle));
            case TRIANGLE -> drawMark(graphics, MarkShapes.triangle(x + WIDTH / 2, middle));
            default -> {
                graphics.setStroke(stroke(entry.sample()));
                graphics.draw(new Line2D.Double(x + 1, middle, x + WIDTH - 1, middle));
            }
        }
    }

    private static void drawMark(Graphics2D graphics, Shape shape) {
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(shape);
    }

    /** As gaps look: pale, hatched, with a foot. */
    private static void drawHatched(Graphics2D graphics, LegendEntry entry, Rectangle2D area) {
        graphics.setPaint(Palette.faded(entry.color(), 0.12));
        graphics.fill(area);
        graphics.setPaint(Palette.faded(entry.color(), 0.45));
        graphics.setStroke(new BasicStroke(1));
        for (double at = area.getX(); at + area.getHeight() <= area.getMaxX(); at += 4) {
            graphics.draw(new Line2D.Double(at, area.getMaxY(), at + area.getHeight(), area.getY()));
        }
        graphics.setPaint(entry.color());
        graphics.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - 2, area.getWidth(), 2));
    }

    private static void drawArea(Graphics2D graphics, LegendEntry entry, Rectangle2D area) {
        graphics.fill(area);
        graphics.setPaint(Palette.faded(entry.color(), 0.5));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(area);
    }

    private static BasicStroke stroke(LegendEntry.Sample sample) {
        return switch (sample) {
            case THICK_LINE -> new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case DASHED -> new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 3}, 0);
            case DASH_DOTTED -> new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                    new float[] {8, 3, 2, 3}, 0);
            case DOTTED -> new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                    new float[] {1.5f, 4}, 0);
            default -> new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        };
    }
}
