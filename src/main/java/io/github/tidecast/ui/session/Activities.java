package io.github.tidecast.ui.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the program is doing. A file may be read while a network is trained: each kind of work tells of itself only, and
 * its end does not hide what another still does. FX thread only.
 */
public final class Activities {

    /** Kinds of work; where several are under way, the first of them is shown. */
    public enum Kind { READING, SEARCH, TRAINING }

    private final Map<Kind, ReadOnlyObjectWrapper<Optional<Activity>>> kinds = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<Optional<Activity>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing is done yet. */
    public Activities() {
        for (Kind kind : Kind.values()) {
            kinds.put(kind, new ReadOnlyObjectWrapper<>(Optional.empty()));
        }
    }

    /** Says what work of a kind is doing now. */
    public void show(Kind kind, Activity activity) {
        set(kind, Optional.of(Objects.requireNonNull(activity, "activity")));
    }

    /** Says that work of a kind has ended. */
    public void end(Kind kind) {
        set(kind, Optional.empty());
    }

    private ReadOnlyObjectWrapper<Optional<Activity>> property(Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    private void set(Kind kind, Optional<Activity> activity) {
        property(kind).set(activity);
        shown.set(Stream.of(Kind.values()).map(one -> property(one).get()).flatMap(Optional::stream).findFirst());
    }

    /** What work of a kind is doing; empty where there is none. */
    public ReadOnlyObjectProperty<Optional<Activity>> of(Kind kind) {
        return property(kind).getReadOnlyProperty();
    }

    /** What the user is told of; empty when the program waits. */
    public ReadOnlyObjectProperty<Optional<Activity>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
