package io.github.tidecast.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * States that follow each other, with ways back and forth. Immutable: every operation gives another value.
 *
 * @param past    states before, the oldest first
 * @param now     the state now
 * @param undone  states that were taken back, the nearest first
 * @param <S>     an immutable state
 */
record Steps<S>(List<S> past, S now, List<S> undone) {

    /** States before that are kept at most. */
    static final int MOST = 100;

    Steps {
        past = List.copyOf(past);
        undone = List.copyOf(undone);
    }

    /** A beginning: nothing before, nothing after. */
    static <S> Steps<S> of(S first) {
        return new Steps<>(List.of(), first, List.of());
    }

    /** A step to another state; what was taken back is gone. */
    Steps<S> to(S next) {
        List<S> more = new ArrayList<>(past);
        more.add(now);
        return new Steps<>(more.subList(Math.max(0, more.size() - MOST), more.size()), next, List.of());
    }

    /**
     * Without the oldest states, so that few large things are held.
     *
     * @param heavy what is large in a state, often shared with its neighbours
     * @param most  large things at most
     */
    Steps<S> holding(Function<S, ?> heavy, int most) {
        Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        held.add(heavy.apply(now));
        int first = past.size();
        while (first > 0 && (held.contains(heavy.apply(past.get(first - 1))) || held.size() < most)) {
            first--;
            held.add(heavy.apply(past.get(first)));
        }
        return new Steps<>(past.subList(first, past.size()), now, undone);
    }

    /** Another state in place of the one now, as part of the same step. */
    Steps<S> instead(S next) {
        return new Steps<>(past, next, List.of());
    }

    /** One step back; the same without one. */
    Steps<S> back() {
        if (past.isEmpty()) {
            return this;
        }
        List<S> after = new ArrayList<>(undone);
        after.addFirst(now);
        return new Steps<>(past.subList(0, past.size() - 1), past.getLast(), after);
    }

    /** One step forth again; the same without one. */
    Steps<S> forth() {
        if (undone.isEmpty()) {
            return this;
        }
        List<S> before = new ArrayList<>(past);
        before.add(now);
        return new Steps<>(before, undone.getFirst(), undone.subList(1, undone.size()));
    }
}
