package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import javafx.scene.input.KeyCode;

/** What keys do at a row of the accuracy table. */
public enum MethodKey {
    /** Draws the method beside the forecast, or no more. */
    SHOW(KeyCode.SPACE, "ui.help.method.show"),
    /** Makes it the forecast. */
    CHOOSE(KeyCode.ENTER, "ui.help.method.choose");

    private final KeyCode code;
    private final String meaning;

    MethodKey(KeyCode code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The key. */
    public KeyCode code() {
        return code;
    }

    /** What it does. */
    public Text meaning() {
        return Text.of(meaning);
    }
}
