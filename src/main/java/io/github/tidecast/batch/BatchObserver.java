package io.github.tidecast.batch;

import io.github.tidecast.text.Text;

/** Follows a batch; called from several threads. */
public interface BatchObserver {

    /** The result of an entry was kept. */
    void done(BatchEntry entry);

    /** An entry could not be forecast; the batch goes on. */
    void failed(BatchEntry entry, Text reason);
}
