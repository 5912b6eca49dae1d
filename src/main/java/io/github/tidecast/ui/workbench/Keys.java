package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.session.Command;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Commands.Name;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** The keys of the commands. */
final class Keys {

    private static final Map<Name, KeyCombination> KEYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Name.OPEN, KeyCombination.valueOf("Shortcut+O")),
            Map.entry(Name.PASTE, KeyCombination.valueOf("Shortcut+V")),
            Map.entry(Name.TRAIN, KeyCombination.valueOf("Shortcut+Enter")),
            Map.entry(Name.STOP, KeyCombination.valueOf("Esc")),
            Map.entry(Name.UNDO, KeyCombination.valueOf("Shortcut+Z")),
            Map.entry(Name.REDO, KeyCombination.valueOf("Shortcut+Shift+Z")),
            Map.entry(Name.SAVE_CHART_PNG, KeyCombination.valueOf("Shortcut+S")),
            Map.entry(Name.EXPORT_WORKBOOK, KeyCombination.valueOf("Shortcut+E")),
            Map.entry(Name.HELP, KeyCombination.valueOf("F1")),
            Map.entry(Name.RESET_ZOOM, KeyCombination.valueOf("Shortcut+0")),
            Map.entry(Name.FOLD_LEFT, KeyCombination.valueOf("Alt+1")),
            Map.entry(Name.FOLD_RIGHT, KeyCombination.valueOf("Alt+2"))));

    private Keys() {
    }

    /** Lets the keys of a window run the commands. */
    static void install(Scene scene, Commands commands) {
        KEYS.forEach((name, keys) -> {
            Command command = commands.get(name);
            scene.getAccelerators().put(keys, command::run);
        });
        Command cancel = commands.get(Name.CANCEL_READING);
        Command stop = commands.get(Name.STOP);
        scene.getAccelerators().put(KEYS.get(Name.STOP), () -> (cancel.availableProperty().get() ? cancel : stop).run());
    }

    /** The key of each command that has one, as it is written on this system. */
    static Map<Name, String> words() {
        Map<Name, String> words = new EnumMap<>(Name.class);
        KEYS.forEach((name, keys) -> words.put(name, keys.getDisplayText()));
        return words;
    }
}
