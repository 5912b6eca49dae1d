package io.github.tidecast.ui.plot;

import io.github.tidecast.ui.plot.Navigation.Axes;
import io.github.tidecast.ui.plot.Navigation.Movement;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard on a chart: arrows move, + and - zoom (Ctrl time only, Alt values only), Home shows everything, Page Up
 * and Page Down turn pages, Alt with left and right or Backspace goes back and forward, F lets the value axis follow.
 */
final class PlotKeys {

    private static final double STEP = 0.1;
    private static final double PAGE = 0.9;
    private static final double ZOOM = 1.25;

    private final Supplier<Optional<Navigation>> navigation;
    private final Runnable changed;

    PlotKeys(Node surface, Supplier<Optional<Navigation>> navigation, Runnable changed) {
        this.navigation = navigation;
        this.changed = changed;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (navigation.get().filter(one -> handles(one, event)).isPresent()) {
            changed.run();
            event.consume();
        }
    }

    private static boolean handles(Navigation to, KeyEvent event) {
        Axes axes = event.isShortcutDown() ? Axes.TIME : event.isAltDown() ? Axes.VALUES : Axes.BOTH;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> sideways(to, event, -1);
            case RIGHT, KP_RIGHT -> sideways(to, event, 1);
            case UP, KP_UP -> to.pan(Movement.KEY, 0, STEP);
            case DOWN, KP_DOWN -> to.pan(Movement.KEY, 0, -STEP);
            case PAGE_UP -> to.pan(Movement.KEY, -PAGE, 0);
            case PAGE_DOWN -> to.pan(Movement.KEY, PAGE, 0);
            case PLUS, ADD, EQUALS -> to.zoom(Movement.KEY, 1 / ZOOM, axes);
            case MINUS, SUBTRACT -> to.zoom(Movement.KEY, ZOOM, axes);
            case HOME -> to.reset();
            case BACK_SPACE -> to.goBack();
            case F -> to.setFollowing(!to.isFollowing());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void sideways(Navigation to, KeyEvent event, int direction) {
        if (!event.isAltDown()) {
            to.pan(Movement.KEY, direction * STEP, 0);
        } else if (direction < 0) {
            to.goBack();
        } else {
            to.goForward();
        }
    }
}
