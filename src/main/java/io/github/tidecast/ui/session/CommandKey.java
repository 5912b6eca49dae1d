package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.session.Commands.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * A key of the window and what it asks for.
 *
 * @param keys  the key, with the modifier that this system has for shortcuts
 * @param names the commands; of several, the first that is possible
 */
public record CommandKey(KeyCombination keys, List<Name> names) {

    /** The keys of the commands: the only list of them, for the window, its hints and its help. */
    public static final List<CommandKey> ALL = List.of(
            of("Shortcut+O", Name.OPEN),
            of("Shortcut+V", Name.PASTE),
            of("Shortcut+Enter", Name.TRAIN),
            of("Esc", Name.CLOSE_HELP, Name.CANCEL_READING, Name.STOP),
            of("Shortcut+Z", Name.UNDO),
            of("Shortcut+Shift+Z", Name.REDO),
            of("Shortcut+S", Name.SAVE_CHART_PNG),
            of("Shortcut+E", Name.EXPORT_WORKBOOK),
            of("Shortcut+0", Name.RESET_ZOOM),
            of("Alt+1", Name.FOLD_LEFT),
            of("Alt+2", Name.FOLD_RIGHT),
            of("F1", Name.HELP));

    public CommandKey {
        names = List.copyOf(names);
    }

    private static CommandKey of(String keys, Name... names) {
        return new CommandKey(KeyCombination.valueOf(keys), List.of(names));
    }

    /** Runs the command. */
    public void run(Commands commands) {
        Optional<Command> possible = names.stream().map(commands::get)
                .filter(command -> command.availableProperty().get()).findFirst();
        possible.orElse(commands.get(names.getLast())).run();
    }

    /** Each key as it is written on this system, by the command that it is for. */
    public static Map<Name, String> words() {
        Map<Name, String> words = new LinkedHashMap<>();
        ALL.forEach(key -> words.put(key.names().getLast(), key.keys().getDisplayText()));
        return words;
    }

    /**
     * Words about a command with its key behind them, as in "Paste table (Ctrl+V)".
     *
     * @param about key of the words
     * @throws IllegalArgumentException if the command has no key
     */
    public static Text hint(String about, Name name) {
        return Text.of("ui.hint.with-key", Text.of(about), Optional.ofNullable(words().get(name))
                .orElseThrow(() -> new IllegalArgumentException("no key for " + name)));
    }
}
