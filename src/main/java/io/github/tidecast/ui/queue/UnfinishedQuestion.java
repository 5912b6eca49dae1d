package io.github.tidecast.ui.queue;

/** Asks what becomes of trainings that are not done when the window is to close. */
public interface UnfinishedQuestion {

    /**
     * Asks without waiting; unless it is agreed to, everything stays as it is.
     *
     * @param trainings how many are under way or waiting
     * @param giveUp    goes on without them
     */
    void ask(int trainings, Runnable giveUp);
}
