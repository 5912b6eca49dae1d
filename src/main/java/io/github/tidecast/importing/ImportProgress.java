package io.github.tidecast.importing;

/** Follows a reading. */
public interface ImportProgress {

    /** Sees nothing, never cancels. */
    ImportProgress NONE = new ImportProgress() { };

    /** Part of the file that is read, 0 to 1; -1 if that cannot be told. */
    default void share(double share) {
    }

    /** True to give up. */
    default boolean cancelled() {
        return false;
    }
}
