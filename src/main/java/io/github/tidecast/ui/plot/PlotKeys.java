package io.github.tidecast.ui.plot;

import io.github.tidecast.ui.plot.Navigation.Axes;
import io.github.tidecast.ui.plot.Navigation.Movement;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keyboard on a chart; {@link PlotKey} lists the keys. */
final class PlotKeys {

    private static final double STEP = 0.1;
    private static final double PAGE = 0.9;
    private static final double ZOOM = 1.25;

    private final Supplier<Optional<Navigation>> navigation;
    private final Runnable changed;
    private final PlotMenu.Actions actions;

    PlotKeys(Node surface, Supplier<Optional<Navigation>> navigation, Runnable changed, PlotMenu.Actions actions) {
        this.navigation = navigation;
        this.changed = changed;
        this.actions = actions;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        navigation.get().ifPresent(to -> PlotKey.of(event).ifPresent(key -> {
            press(key, to);
            changed.run();
            event.consume();
        }));
    }

    private void press(PlotKey key, Navigation to) {
        switch (key) {
            case EARLIER -> to.pan(Movement.KEY, -STEP, 0);
            case LATER -> to.pan(Movement.KEY, STEP, 0);
            case HIGHER -> to.pan(Movement.KEY, 0, STEP);
            case LOWER -> to.pan(Movement.KEY, 0, -STEP);
            case PAGE_EARLIER -> to.pan(Movement.KEY, -PAGE, 0);
            case PAGE_LATER -> to.pan(Movement.KEY, PAGE, 0);
            case ZOOM_IN -> to.zoom(Movement.KEY, 1 / ZOOM, Axes.BOTH);
            case ZOOM_OUT -> to.zoom(Movement.KEY, ZOOM, Axes.BOTH);
            case ZOOM_IN_TIME -> to.zoom(Movement.KEY, 1 / ZOOM, Axes.TIME);
            case ZOOM_OUT_TIME -> to.zoom(Movement.KEY, ZOOM, Axes.TIME);
            case ZOOM_IN_VALUES -> to.zoom(Movement.KEY, 1 / ZOOM, Axes.VALUES);
            case ZOOM_OUT_VALUES -> to.zoom(Movement.KEY, ZOOM, Axes.VALUES);
            case WHOLE -> to.reset();
            case BACK, UNDO -> to.goBack();
            case FORWARD -> to.goForward();
            case FOLLOW -> to.setFollowing(!to.isFollowing());
            case COPY_PICTURE -> actions.copyPicture();
            case COPY_TABLE -> actions.copyTable();
        }
    }
}
