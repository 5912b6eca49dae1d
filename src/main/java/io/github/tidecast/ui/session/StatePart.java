package io.github.tidecast.ui.session;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectPropertyBase;

/**
 * A part of the state as a property. Its value is always that of the state as it is now, also while others are still
 * being told of a change.
 *
 * @param <T> what it holds
 */
final class StatePart<T> extends ReadOnlyObjectPropertyBase<T> {

    private final Object session;
    private final String name;
    private final Supplier<SessionState> state;
    private final Function<SessionState, T> part;
    private T told;

    StatePart(Object session, String name, Supplier<SessionState> state, Function<SessionState, T> part) {
        this.session = session;
        this.name = name;
        this.state = state;
        this.part = part;
        this.told = get();
    }

    /** Tells the subscribers, if the part is another than they know. */
    void tell() {
        T now = get();
        if (now != told) {
            told = now;
            fireValueChangedEvent();
        }
    }

    @Override
    public T get() {
        return part.apply(state.get());
    }

    @Override
    public Object getBean() {
        return session;
    }

    @Override
    public String getName() {
        return name;
    }
}
