package io.github.tidecast.exporting;

import java.util.concurrent.CancellationException;

/** Follows the writing of a file and may stop it. Called on the thread that writes. */
public interface ExportObserver {

    /** Sees nothing and never stops. */
    ExportObserver NONE = new ExportObserver() { };

    /**
     * Progress.
     *
     * @param share part of the file that is written, 0 to 1
     */
    default void progress(double share) {
    }

    /** True once the file is not wanted any more. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Reports progress and stops if that is wanted.
     *
     * @throws CancellationException if the file is not wanted any more
     */
    default void advance(double share) {
        if (cancelled()) {
            throw new CancellationException("export cancelled");
        }
        progress(share);
    }
}
