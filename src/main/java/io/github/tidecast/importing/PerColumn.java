package io.github.tidecast.importing;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/**
 * A way of reading that columns may differ in: one for all of them, or one for each; found out where there is none.
 *
 * @param <T> what differs, immutable
 * @param all the way for every column, as a user decides it
 * @param own the way of single columns by name, where {@code all} is empty
 */
public record PerColumn<T>(Optional<T> all, Map<String, T> own) {

    public PerColumn {
        own = Map.copyOf(own);
    }

    /** To be found out for every column. */
    public static <T> PerColumn<T> unknown() {
        return new PerColumn<>(Optional.empty(), Map.of());
    }

    /** The same for every column. */
    public static <T> PerColumn<T> everywhere(T way) {
        return new PerColumn<>(Optional.of(way), Map.of());
    }

    /** What was found out by name of the column: one for all if they agree. */
    public static <T> PerColumn<T> found(Map<String, T> own) {
        return new HashSet<>(own.values()).size() == 1 ? everywhere(own.values().iterator().next())
                : new PerColumn<>(Optional.empty(), own);
    }

    /** The way of a column; empty to find it out. */
    public Optional<T> of(String column) {
        return all.or(() -> Optional.ofNullable(own.get(column)));
    }

    /** True if it is to be found out for every column. */
    public boolean isUnknown() {
        return all.isEmpty() && own.isEmpty();
    }
}
