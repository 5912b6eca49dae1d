package io.github.tidecast.ui.project;

/** Asks what becomes of work that is not saved when something else is to take its place. */
public interface UnsavedQuestion {

    /**
     * Asks without waiting; one of the three follows.
     *
     * @param name    of the project file, or of the data if there is none yet
     * @param save    saves it and goes on
     * @param discard goes on without it
     * @param stay    leaves everything as it is
     */
    void ask(String name, Runnable save, Runnable discard, Runnable stay);
}
