package io.github.tidecast.ui.plot;

import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** The keys of a chart: the only list of them, for the chart itself, for its menu and for the help. */
public enum PlotKey {

    EARLIER("chart.key.move", keys(KeyCode.LEFT, KeyCode.KP_LEFT)),
    LATER("chart.key.move", keys(KeyCode.RIGHT, KeyCode.KP_RIGHT)),
    HIGHER("chart.key.move", keys(KeyCode.UP, KeyCode.KP_UP)),
    LOWER("chart.key.move", keys(KeyCode.DOWN, KeyCode.KP_DOWN)),
    PAGE_EARLIER("chart.key.page", keys(KeyCode.PAGE_UP)),
    PAGE_LATER("chart.key.page", keys(KeyCode.PAGE_DOWN)),
    ZOOM_IN("chart.key.zoom", plus()),
    ZOOM_OUT("chart.key.zoom", minus()),
    ZOOM_IN_TIME("chart.key.zoom-time", plus(), KeyCombination.SHORTCUT_DOWN),
    ZOOM_OUT_TIME("chart.key.zoom-time", minus(), KeyCombination.SHORTCUT_DOWN),
    ZOOM_IN_VALUES("chart.key.zoom-values", plus(), KeyCombination.ALT_DOWN),
    ZOOM_OUT_VALUES("chart.key.zoom-values", minus(), KeyCombination.ALT_DOWN),
    WHOLE("chart.menu.reset", keys(KeyCode.HOME)),
    BACK("chart.menu.back", keys(KeyCode.LEFT, KeyCode.KP_LEFT), KeyCombination.ALT_DOWN),
    UNDO("chart.menu.back", keys(KeyCode.BACK_SPACE)),
    FORWARD("chart.menu.forward", keys(KeyCode.RIGHT, KeyCode.KP_RIGHT), KeyCombination.ALT_DOWN),
    FOLLOW("chart.menu.follow", keys(KeyCode.F)),
    COPY_PICTURE("chart.menu.copy-picture", keys(KeyCode.C), KeyCombination.SHORTCUT_DOWN),
    COPY_TABLE("chart.menu.copy-table", keys(KeyCode.C), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final String meaning;
    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
    private final List<KeyCodeCombination> combinations;

    PlotKey(String meaning, List<KeyCode> codes, Modifier... modifiers) {
        this.meaning = meaning;
        this.combinations = codes.stream().map(code -> new KeyCodeCombination(code, withShift(code, modifiers))).toList();
    }

    private static List<KeyCode> keys(KeyCode... codes) {
        return List.of(codes);
    }

    private static List<KeyCode> plus() {
        return List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    }

    private static List<KeyCode> minus() {
        return List.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    }

    /** On many keyboards + needs Shift; only of C there are two. */
    private static Modifier[] withShift(KeyCode code, Modifier... modifiers) {
        if (code == KeyCode.C) {
            return modifiers;
        }
        Modifier[] any = Arrays.copyOf(modifiers, modifiers.length + 1);
        any[modifiers.length] = KeyCombination.SHIFT_ANY;
        return any;
    }

    /** The key as menus and the help show it; there may be others on the number pad. */
    public KeyCombination shown() {
        return combinations.getFirst();
    }

    /** Each thing that keys do, with the keys that do it. */
    public static Map<Text, List<KeyCombination>> meanings() {
        Map<Text, List<KeyCombination>> all = new LinkedHashMap<>();
        for (PlotKey key : values()) {
            all.merge(Text.of(key.meaning), List.of(key.shown()), PlotKey::both);
        }
        return all;
    }

    private static List<KeyCombination> both(List<KeyCombination> one, List<KeyCombination> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** The key that was pressed, if a chart knows it. */
    static Optional<PlotKey> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.combinations.stream().anyMatch(one -> one.match(event)))
                .findFirst();
    }
}
