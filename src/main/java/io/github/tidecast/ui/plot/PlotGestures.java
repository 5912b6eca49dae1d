package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Projection;
import io.github.tidecast.chart.Span;
import io.github.tidecast.ui.plot.Navigation.Axes;
import io.github.tidecast.ui.plot.Navigation.Movement;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The mouse on a chart: the wheel zooms at the pointer (Ctrl time only, Shift values only), dragging moves, dragging
 * with Shift draws a rectangle to zoom into, a double click shows everything, the side buttons go back and forward.
 */
final class PlotGestures {

    private static final double ZOOM_PER_NOTCH = 1.2;
    private static final double PIXELS_PER_NOTCH = 40;
    private static final double LEAST_RECTANGLE = 4;

    private final Supplier<Optional<Navigation>> navigation;
    private final Supplier<Optional<Projection>> projection;
    private final Runnable changed;
    private Optional<MouseEvent> pressed = Optional.empty();
    private Optional<Projection> pressedOn = Optional.empty();
    private Optional<ChartView> pressedView = Optional.empty();
    private Optional<Rectangle2D> rectangle = Optional.empty();

    /**
     * Gestures on a node.
     *
     * @param projection where things are drawn now
     * @param changed    called after each change of the visible part or of the rectangle
     */
    PlotGestures(Node surface, Supplier<Optional<Navigation>> navigation, Supplier<Optional<Projection>> projection,
                 Runnable changed) {
        this.navigation = navigation;
        this.projection = projection;
        this.changed = changed;
        surface.addEventHandler(ScrollEvent.SCROLL, this::onScroll);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> onDragged(surface, event));
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> onReleased(surface, event));
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
    }

    /** The rectangle being drawn, in coordinates of the surface. */
    Optional<Rectangle2D> rectangle() {
        return rectangle;
    }

    private void onScroll(ScrollEvent event) {
        double turned = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (turned == 0 || navigation.get().isEmpty() || projection.get().isEmpty()) {
            return;
        }
        double notches = Math.clamp(turned / PIXELS_PER_NOTCH, -5, 5);
        Axes axes = event.isShiftDown() ? Axes.VALUES : event.isControlDown() || event.isMetaDown() ? Axes.TIME
                : Axes.BOTH;
        Projection on = projection.get().get();
        navigation.get().get().zoom(Movement.WHEEL, Math.pow(ZOOM_PER_NOTCH, -notches), on.time(event.getX()),
                on.value(event.getY()), axes);
        changed.run();
        event.consume();
    }

    private void onPressed(MouseEvent event) {
        if (event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD) {
            navigation.get().ifPresent(event.getButton() == MouseButton.BACK ? Navigation::goBack
                    : Navigation::goForward);
            changed.run();
        } else if (event.getButton() == MouseButton.PRIMARY) {
            pressed = Optional.of(event);
            pressedOn = projection.get();
            pressedView = navigation.get().map(Navigation::view);
            navigation.get().ifPresent(Navigation::endMovement);
        }
    }

    private void onDragged(Node surface, MouseEvent event) {
        if (pressed.isEmpty() || pressedOn.isEmpty() || pressedView.isEmpty() || navigation.get().isEmpty()) {
            return;
        }
        if (pressed.get().isShiftDown()) {
            surface.setCursor(Cursor.CROSSHAIR);
            rectangle = Optional.of(between(pressed.get(), event).createIntersection(pressedOn.get().area()));
        } else {
            surface.setCursor(Cursor.CLOSED_HAND);
            Rectangle2D area = pressedOn.get().area();
            navigation.get().get().pan(Movement.DRAG, pressedView.get(),
                    (pressed.get().getX() - event.getX()) / area.getWidth(),
                    (event.getY() - pressed.get().getY()) / area.getHeight());
        }
        changed.run();
        event.consume();
    }

    private void onReleased(Node surface, MouseEvent event) {
        surface.setCursor(Cursor.DEFAULT);
        rectangle.filter(drawn -> drawn.getWidth() > LEAST_RECTANGLE && drawn.getHeight() > LEAST_RECTANGLE)
                .ifPresent(this::zoomInto);
        if (rectangle.isPresent()) {
            event.consume();
        }
        rectangle = Optional.empty();
        pressed = Optional.empty();
        navigation.get().ifPresent(Navigation::endMovement);
        changed.run();
    }

    private void zoomInto(Rectangle2D drawn) {
        Projection on = pressedOn.orElseThrow();
        navigation.get().ifPresent(one -> one.move(Movement.JUMP, new ChartView(
                new Span(on.time(drawn.getMinX()), on.time(drawn.getMaxX())),
                new Span(on.value(drawn.getMaxY()), on.value(drawn.getMinY())))));
    }

    private void onClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
            navigation.get().ifPresent(Navigation::reset);
            changed.run();
        }
    }

    private static Rectangle2D between(MouseEvent one, MouseEvent other) {
        return new Rectangle2D.Double(Math.min(one.getX(), other.getX()), Math.min(one.getY(), other.getY()),
                Math.abs(one.getX() - other.getX()), Math.abs(one.getY() - other.getY()));
    }
}
