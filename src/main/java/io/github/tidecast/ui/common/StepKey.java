package io.github.tidecast.ui.common;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a field with a number: the only list of them, for the fields and for the help. */
public enum StepKey {

    UP(KeyCode.UP, 1),
    DOWN(KeyCode.DOWN, -1),
    PAGE_UP(KeyCode.PAGE_UP, 10),
    PAGE_DOWN(KeyCode.PAGE_DOWN, -10);

    private final KeyCode code;
    private final int steps;

    StepKey(KeyCode code, int steps) {
        this.code = code;
        this.steps = steps;
    }

    /** The key that was pressed, if it changes a number. */
    public static Optional<StepKey> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.code == event.getCode()).findFirst();
    }

    /** The key. */
    public KeyCode code() {
        return code;
    }

    /** By how many steps the number grows. */
    public int steps() {
        return steps;
    }
}
