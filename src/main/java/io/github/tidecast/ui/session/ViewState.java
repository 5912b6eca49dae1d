package io.github.tidecast.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How the user looks at the desk: visible ranges, what is switched off, which tab is in front. Each screen keeps its
 * part here under names of its own, as plain text, so that a project can hold it without knowing screens; names of
 * other versions stay as they are. FX thread only.
 */
public final class ViewState {

    private final ReadOnlyObjectWrapper<Map<String, String>> values = new ReadOnlyObjectWrapper<>(Map.of());
    private final List<Consumer<Map<String, String>>> restorers = new ArrayList<>();

    /** All parts by their names. */
    public ReadOnlyObjectProperty<Map<String, String>> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    /**
     * Remembers a part.
     *
     * @param value empty where it is as it is by itself
     */
    public void remember(String name, Optional<String> value) {
        Map<String, String> changed = new HashMap<>(values.get());
        value.ifPresentOrElse(text -> changed.put(name, text), () -> changed.remove(name));
        if (!changed.equals(values.get())) {
            values.set(Map.copyOf(changed));
        }
    }

    /**
     * Says who brings a part back.
     *
     * @param restorer gets what was remembered, empty where nothing was; a value that it cannot read counts as nothing
     */
    public void onRestore(String name, Consumer<Optional<String>> restorer) {
        restorers.add(remembered -> restorer.accept(Optional.ofNullable(remembered.get(name))));
    }

    /** Brings everything back as it was remembered once. */
    public void restore(Map<String, String> remembered) {
        values.set(Map.copyOf(remembered));
        restorers.forEach(restorer -> restorer.accept(remembered));
    }
}
