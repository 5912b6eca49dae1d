package io.github.tidecast.importing;

import java.util.function.BooleanSupplier;

/** Follows a reading. */
public interface ImportProgress {

    /** Sees nothing, never cancels. */
    ImportProgress NONE = new ImportProgress() { };

    /** Sees nothing; gives up when it is asked to. */
    static ImportProgress until(BooleanSupplier cancelled) {
        return new ImportProgress() {
            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    /** Part of the file that is read, 0 to 1; -1 if that cannot be told. */
    default void share(double share) {
    }

    /** True to give up. */
    default boolean cancelled() {
        return false;
    }
}
