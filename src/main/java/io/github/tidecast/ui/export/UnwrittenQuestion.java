package io.github.tidecast.ui.export;

/** Asks what becomes of files that are still being written when the window is to close. */
public interface UnwrittenQuestion {

    /**
     * Asks without waiting; unless one of the two is chosen, everything stays as it is.
     *
     * @param files  how many are being written
     * @param wait   closes the window as soon as they are written
     * @param giveUp closes it without them; what was there before stays as it was
     */
    void ask(int files, Runnable wait, Runnable giveUp);
}
