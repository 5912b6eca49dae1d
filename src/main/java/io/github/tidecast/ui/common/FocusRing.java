package io.github.tidecast.ui.common;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A ring around whatever has the keyboard: the same for buttons, fields, tables and charts, so that nobody has to know
 * how each of them shows its focus. It is not there for those who use the mouse.
 */
public final class FocusRing extends Region {

    private static final double AWAY = 3;

    private FocusRing() {
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Draws the ring over a window; its scene is to be given once. */
    public static void install(Scene scene, Pane root) {
        FocusRing ring = new FocusRing();
        root.getChildren().add(ring);
        scene.addPostLayoutPulseListener(() -> ring.follow(scene.getFocusOwner()));
    }

    private void follow(Node owner) {
        boolean shown = owner != null && owner.isFocusVisible() && owner.getScene() == getScene();
        Bounds around = shown ? seen(owner) : new BoundingBox(0, 0, -1, -1);
        setVisible(!around.isEmpty());
        if (isVisible()) {
            Bounds place = getParent().sceneToLocal(around);
            resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            toFront();
        }
    }

    /** What is to be seen of a node, with a little room, in the scene: less where a pane that scrolls cuts it. */
    private static Bounds seen(Node node) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        double left = own.getMinX() - AWAY;
        double top = own.getMinY() - AWAY;
        double right = own.getMaxX() + AWAY;
        double bottom = own.getMaxY() + AWAY;
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above.getClip() != null) {
                Bounds window = above.localToScene(above.getClip().getBoundsInParent());
                left = Math.max(left, window.getMinX());
                top = Math.max(top, window.getMinY());
                right = Math.min(right, window.getMaxX());
                bottom = Math.min(bottom, window.getMaxY());
            }
        }
        left = Math.max(left, 0);
        top = Math.max(top, 0);
        right = Math.min(right, node.getScene().getWidth());
        bottom = Math.min(bottom, node.getScene().getHeight());
        return new BoundingBox(left, top, right - left, bottom - top);
    }
}
