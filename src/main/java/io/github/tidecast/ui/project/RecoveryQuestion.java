package io.github.tidecast.ui.project;

import io.github.tidecast.project.RecoveredProject;

/** Asks what becomes of work that was left behind. */
public interface RecoveryQuestion {

    /**
     * Asks without waiting; one of the three follows.
     *
     * @param recover puts the work on the desk
     * @param discard deletes it
     * @param later   lets it be offered again at the next start
     */
    void ask(RecoveredProject left, Runnable recover, Runnable discard, Runnable later);
}
