package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.session.CommandKey;
import io.github.tidecast.ui.session.Commands;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Lets the keys of the commands work in a window; {@link CommandKey} lists them. */
final class Keys {

    private Keys() {
    }

    /** Lets the keys of a window run the commands. */
    static void install(Scene scene, Commands commands) {
        CommandKey.ALL.forEach(key -> scene.getAccelerators().put(key.keys(), () -> key.run(commands)));
        // menu buttons and others take Esc for themselves even where they have nothing to close by it
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> CommandKey.ALL.stream()
                .filter(key -> event.getCode() == KeyCode.ESCAPE && key.keys().match(event) && !isWantedBelow(scene))
                .forEach(key -> {
                    key.run(commands);
                    event.consume();
                }));
    }

    /** Whether Esc closes something that is open in the window: a list, a menu, or a cell that is being edited. */
    private static boolean isWantedBelow(Scene scene) {
        boolean editing = Stream.iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                .anyMatch(node -> node instanceof Cell<?> cell && cell.isEditing());
        return editing || Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow popup
                && !(popup instanceof Tooltip) && popup.isShowing());
    }
}
