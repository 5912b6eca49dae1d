package io.github.tidecast.ui.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something the user can ask for from several places (button, menu, key, drop). One screen provides it, others run it,
 * and neither knows the other. FX thread only.
 */
public final class Command {

    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper(false);
    private Runnable effect = () -> { };
    private Runnable excuse = () -> { };

    /** Says what the command does and when it can be done. */
    public void provide(Runnable effect, ObservableBooleanValue when) {
        this.effect = effect;
        available.bind(when);
    }

    /** Says what happens when it is asked for but cannot be done: usually a word about what is missing. */
    public void otherwise(Runnable excuse) {
        this.excuse = excuse;
    }

    /** Does it, if it can be done now. */
    public void run() {
        (available.get() ? effect : excuse).run();
    }

    /** Whether it can be done now. */
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }
}
