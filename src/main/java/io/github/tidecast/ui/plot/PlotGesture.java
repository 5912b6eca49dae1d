package io.github.tidecast.ui.plot;

import io.github.tidecast.text.Text;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What the mouse does on a chart, for the help; {@link PlotGestures} and {@link OverviewStrip} do it. */
public enum PlotGesture {

    ZOOM("chart.key.zoom"),
    ZOOM_TIME("chart.key.zoom-time"),
    ZOOM_VALUES("chart.key.zoom-values"),
    MOVE("chart.key.move"),
    RECTANGLE("chart.mouse-does.rectangle"),
    WHOLE("chart.menu.reset"),
    SIDE_BUTTONS("chart.mouse-does.side-buttons"),
    MENU("chart.mouse-does.menu"),
    STRIP("chart.mouse-does.strip"),
    LEGEND("chart.mouse-does.legend");

    private final String meaning;

    PlotGesture(String meaning) {
        this.meaning = meaning;
    }

    /** What is done with the mouse. */
    public Text how() {
        String key = "chart.mouse." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return this == ZOOM_TIME ? Text.of(key, shortcut()) : Text.of(key);
    }

    /** The modifier of shortcuts as this system writes it; JavaFX only writes whole keys. */
    private static String shortcut() {
        String whole = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN).getDisplayText();
        return whole.substring(0, whole.length() - 1).replace("+", "");
    }

    /** What comes of it. */
    public Text meaning() {
        return Text.of(meaning);
    }
}
