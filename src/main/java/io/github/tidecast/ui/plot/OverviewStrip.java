package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.OverviewChart;
import io.github.tidecast.chart.Palette;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeScale;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The whole chart on a strip with the visible range as a window that can be dragged, at its edges resized, and moved
 * by a click beside it.
 */
final class OverviewStrip extends Region {

    private enum Grip { NONE, LEFT, RIGHT, WINDOW }

    private static final double GRIP = 7;
    private static final double RIGHT_INSET = 14;

    private final PlotCanvas picture = new PlotCanvas();
    private final PlotCanvas window = new PlotCanvas();
    private final Consumer<Span> moved;
    private Optional<OverviewChart> chart = Optional.empty();
    private ChartStyle style;
    private Span visible = new Span(0, 1);
    private double left;
    private Grip grip = Grip.NONE;
    private double grabbedAt;
    private Span grabbed = visible;
    private boolean stale = true;

    /**
     * An empty strip.
     *
     * @param moved    called with the range of time the user wants to see
     * @param released called when a drag ends
     */
    OverviewStrip(ChartStyle style, Consumer<Span> moved, Runnable released) {
        this.style = style;
        this.moved = moved;
        getStyleClass().add("plot-overview");
        setId("overview");
        getChildren().addAll(picture, window);
        window.setMouseTransparent(true);
        picture.setMouseTransparent(true);
        setOnMouseMoved(event -> setCursor(cursor(gripAt(event.getX()))));
        setOnMousePressed(this::onPressed);
        setOnMouseDragged(this::onDragged);
        setOnMouseReleased(event -> {
            grip = Grip.NONE;
            released.run();
        });
    }

    /** Shows another chart. */
    void setChart(Optional<OverviewChart> shown, ChartStyle look) {
        chart = shown;
        style = look;
        stale = true;
        requestLayout();
    }

    /**
     * Shows the window of visible time.
     *
     * @param areaLeft where the time axis of the chart above begins
     */
    void setVisible(Span time, double areaLeft) {
        if (left != areaLeft) {
            left = areaLeft;
            stale = true;
        }
        visible = time;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (picture.getWidth() != getWidth() || picture.getHeight() != getHeight() || stale) {
            stale = false;
            picture.setWidth(getWidth());
            picture.setHeight(getHeight());
            picture.paint(graphics -> chart.ifPresent(one -> one.draw(graphics, area())));
        }
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        window.paint(graphics -> chart.ifPresent(one -> drawWindow(graphics)));
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(left, 0, Math.max(1, getWidth() - left - RIGHT_INSET), Math.max(1, getHeight()));
    }

    private double x(double time) {
        return chart.map(one -> area().getX() + area().getWidth() * Math.clamp(one.scale().share(one.time(), time), 0, 1))
                .orElse(0.0);
    }

    private void drawWindow(Graphics2D graphics) {
        double from = x(visible.min());
        double to = Math.max(from + 3, x(visible.max()));
        Rectangle2D area = area();
        graphics.setPaint(Palette.faded(style.palette().background(), 0.62));
        graphics.fill(new Rectangle2D.Double(area.getX(), 0, from - area.getX(), area.getHeight()));
        graphics.fill(new Rectangle2D.Double(to, 0, area.getMaxX() - to, area.getHeight()));
        graphics.setPaint(Palette.faded(style.palette().quiet(), 0.6));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new RoundRectangle2D.Double(from + 0.5, 0.5, Math.max(1, to - from - 1), area.getHeight() - 1,
                6, 6));
        graphics.setPaint(style.palette().quiet());
        for (double edge : new double[] {from, to}) {
            graphics.fill(new RoundRectangle2D.Double(edge - 2, area.getHeight() / 2 - 8, 4, 16, 4, 4));
        }
    }

    private Grip gripAt(double x) {
        double from = x(visible.min());
        double to = x(visible.max());
        if (Math.abs(x - from) <= GRIP && (Math.abs(x - from) <= Math.abs(x - to))) {
            return Grip.LEFT;
        }
        return Math.abs(x - to) <= GRIP ? Grip.RIGHT : x > from && x < to ? Grip.WINDOW : Grip.NONE;
    }

    private static Cursor cursor(Grip at) {
        return switch (at) {
            case LEFT, RIGHT -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.OPEN_HAND;
            case NONE -> Cursor.DEFAULT;
        };
    }

    private void onPressed(MouseEvent event) {
        if (chart.isEmpty()) {
            return;
        }
        grip = gripAt(event.getX());
        if (grip == Grip.NONE) {
            TimeScale scale = chart.get().scale();
            double middle = scale.place(time(event.getX()));
            moved.accept(scale.change(visible, places -> places.moved(middle - places.at(0.5))));
            grip = Grip.WINDOW;
        }
        grabbedAt = event.getX();
        grabbed = visible;
    }

    private void onDragged(MouseEvent event) {
        if (grip == Grip.NONE || chart.isEmpty()) {
            return;
        }
        TimeScale scale = chart.get().scale();
        double length = scale.length(chart.get().time());
        double by = (event.getX() - grabbedAt) / area().getWidth() * length;
        double least = length / 1e6;
        moved.accept(scale.change(grabbed, places -> switch (grip) {
            case LEFT -> new Span(Math.min(places.min() + by, places.max() - least), places.max());
            case RIGHT -> new Span(places.min(), Math.max(places.max() + by, places.min() + least));
            default -> places.moved(by);
        }));
        event.consume();
    }

    private double time(double x) {
        return chart.orElseThrow().scale().at(chart.orElseThrow().time(), (x - area().getX()) / area().getWidth());
    }
}
