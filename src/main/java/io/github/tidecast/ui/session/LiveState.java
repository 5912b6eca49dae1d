package io.github.tidecast.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The state as it is now. It changes as a whole, and then the subscribers of its parts are told, of one change after the
 * other. What a subscriber changes in turn is the state at once, and is told when the change before has been. FX thread
 * only.
 */
final class LiveState {

    private final List<StatePart<?>> parts = new ArrayList<>();
    private SessionState now = SessionState.EMPTY;
    private boolean telling;

    /** The state. */
    SessionState now() {
        return now;
    }

    /** A part of the state as a property; parts are told in the order in which they were asked for. */
    <T> StatePart<T> part(String name, Function<SessionState, T> of) {
        StatePart<T> part = new StatePart<>(this, name, this::now, of);
        parts.add(part);
        return part;
    }

    /** Changes the state; to one that is equal nothing happens. */
    void change(UnaryOperator<SessionState> change) {
        SessionState next = change.apply(now);
        if (next.equals(now)) {
            return;
        }
        now = next;
        if (!telling) {
            tell();
        }
    }

    private void tell() {
        telling = true;
        try {
            SessionState told;
            do {
                told = now;
                parts.forEach(StatePart::tell);
            } while (told != now);
        } finally {
            telling = false;
        }
    }
}
