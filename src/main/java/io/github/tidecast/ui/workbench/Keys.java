package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.session.Command;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Commands.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The keys of the commands: the only list of them, for the window and for its help. */
final class Keys {

    /** What a key asks for; where it asks for several commands, the first that is possible. */
    private record Key(KeyCombination keys, List<Name> names) {

        Key(String keys, Name... names) {
            this(KeyCombination.valueOf(keys), List.of(names));
        }

        void run(Commands commands) {
            Optional<Command> possible = names.stream().map(commands::get)
                    .filter(command -> command.availableProperty().get()).findFirst();
            possible.orElse(commands.get(names.getLast())).run();
        }
    }

    private static final List<Key> KEYS = List.of(
            new Key("Shortcut+O", Name.OPEN),
            new Key("Shortcut+V", Name.PASTE),
            new Key("Shortcut+Enter", Name.TRAIN),
            new Key("Esc", Name.CLOSE_HELP, Name.CANCEL_READING, Name.STOP),
            new Key("Shortcut+Z", Name.UNDO),
            new Key("Shortcut+Shift+Z", Name.REDO),
            new Key("Shortcut+S", Name.SAVE_CHART_PNG),
            new Key("Shortcut+E", Name.EXPORT_WORKBOOK),
            new Key("Shortcut+0", Name.RESET_ZOOM),
            new Key("Alt+1", Name.FOLD_LEFT),
            new Key("Alt+2", Name.FOLD_RIGHT),
            new Key("F1", Name.HELP));

    private Keys() {
    }

    /** Lets the keys of a window run the commands. */
    static void install(Scene scene, Commands commands) {
        KEYS.forEach(key -> scene.getAccelerators().put(key.keys(), () -> key.run(commands)));
        // menu buttons and others take Esc for themselves even where they have nothing to close by it
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> KEYS.stream()
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

    /** Each key as it is written on this system, with the command that it is for. */
    static Map<Name, String> words() {
        Map<Name, String> words = new LinkedHashMap<>();
        KEYS.forEach(key -> words.put(key.names().getLast(), key.keys().getDisplayText()));
        return words;
    }
}
