package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;

/** Asks what becomes of work that was left behind. */
public interface RecoveryQuestion {

    /**
     * Asks without waiting; if neither is chosen, the work is offered again at the next start.
     *
     * @param recover puts the work on the desk
     * @param discard deletes it
     */
    void ask(RecoveredProject left, Runnable recover, Runnable discard);
}
