package io.github.tidecast.forecast;

/** Says whether somebody wants the work at hand to end. Passed along to whatever takes time; may be asked from any thread. */
@FunctionalInterface
public interface CancellationToken {

    /** True once the work is to end; never false again after that. */
    boolean isCancelled();

    /**
     * Ends work of which there is nothing to keep.
     *
     * @throws StoppedException if the work is to end
     */
    default void throwIfCancelled() throws StoppedException {
        if (isCancelled()) {
            throw new StoppedException();
        }
    }
}
