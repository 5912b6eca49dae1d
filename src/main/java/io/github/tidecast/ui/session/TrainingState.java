package io.github.tidecast.ui.session;

/** What the training does. */
public enum TrainingState {
    IDLE, PREPARING, RUNNING, STOPPING, DONE, CANCELLED, FAILED;

    /** Whether a training is under way. */
    public boolean isActive() {
        return this == PREPARING || this == RUNNING || this == STOPPING;
    }
}
