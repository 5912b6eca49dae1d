package io.github.tidecast.tuning;

/** Follows a search. Called on the threads of the search, one call at a time; must return quickly. */
public interface TuningObserver {

    /** Sees nothing and never stops. */
    TuningObserver NONE = new TuningObserver() { };

    /**
     * A trial has ended.
     *
     * @param trial the trial
     * @param best  the best one so far; the trial itself if it is
     */
    default void trial(Trial trial, Trial best) {
    }

    /** True once the user wants to stop; what was tried is kept. */
    default boolean stopRequested() {
        return false;
    }
}
