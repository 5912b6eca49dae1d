package io.github.tidecast.ui.common;

import atlantafx.base.theme.Styles;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * The frame of every dialog: in the middle of its window, as large as its content, which scrolls where the screen is
 * too small for it; one answer for Enter and one, which does nothing, for Esc. FX thread only.
 *
 * @param <R> what the user answers
 */
public abstract class ProgramDialog<R> extends Dialog<R> {

    private final ScrollPane frame = new ScrollPane();

    /**
     * An empty dialog.
     *
     * @param owner the window it is about; null if there is none
     * @param title in the language of the window
     */
    @SuppressWarnings("this-escape") // what listens acts when the dialog opens, long after it is built
    protected ProgramDialog(Window owner, String title) {
        initOwner(owner);
        setTitle(title);
        setHeaderText(null);
        setGraphic(null);
        frame.setFitToWidth(true);
        frame.setFitToHeight(true);
        frame.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        frame.setFocusTraversable(false);
        frame.getStyleClass().add(Styles.FLAT);
        DialogPane pane = getDialogPane();
        pane.getStyleClass().add("program-dialog");
        pane.setContent(frame);
        // Only when its own window opens does the pane have the style sheets that decide its size.
        pane.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getWindow() != null) {
                scene.getWindow().setOnShowing(event -> fitAndPlace(scene.getWindow()));
                FocusRing.install(scene, pane);
            }
        });
    }

    /** Puts something between the title and the buttons. */
    protected final void fill(Region content) {
        frame.setContent(content);
    }

    /** Adds a button. */
    protected final ButtonType button(String label, ButtonBar.ButtonData place) {
        ButtonType type = new ButtonType(label, place);
        getDialogPane().getButtonTypes().add(type);
        return type;
    }

    /** The button of an answer, which has been added. */
    protected final Button buttonOf(ButtonType type) {
        return (Button) getDialogPane().lookupButton(type);
    }

    /**
     * Says what Enter and Esc answer, once all buttons are there. JavaFX lets Esc mean "No" where that comes first, and
     * "No" may be the answer that throws work away.
     */
    protected final void answers(ButtonType enter, ButtonType escape) {
        getDialogPane().getButtonTypes().forEach(type -> {
            buttonOf(type).setDefaultButton(type == enter);
            buttonOf(type).setCancelButton(type == escape);
        });
    }

    private void fitAndPlace(Window window) {
        DialogPane pane = getDialogPane();
        Window owner = getOwner();
        if (owner == null || owner.getScene() == null || !owner.isShowing()) {
            return;
        }
        pane.applyCss();
        pane.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        Scene behind = owner.getScene();
        double sides = Math.max(0, owner.getWidth() - behind.getWidth());
        double bars = Math.max(0, owner.getHeight() - behind.getHeight());
        Rectangle2D screen = screenOf(owner);
        double wanted = Math.ceil(pane.prefWidth(-1));
        double width = Math.min(wanted, screen.getWidth() - sides);
        double height = Math.min(Math.ceil(pane.prefHeight(width)), screen.getHeight() - bars);
        pane.setPrefSize(width, height);
        window.setX(inside(owner.getX() + (owner.getWidth() - width - sides) / 2, screen.getMinX(),
                screen.getMaxX() - width - sides));
        window.setY(inside(owner.getY() + (owner.getHeight() - height - bars) / 2, screen.getMinY(),
                screen.getMaxY() - height - bars));
    }

    private static double inside(double place, double least, double most) {
        return Math.max(least, Math.min(place, most));
    }

    private static Rectangle2D screenOf(Window owner) {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), Math.max(1, owner.getWidth()),
                        Math.max(1, owner.getHeight())).stream().findFirst().orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}
