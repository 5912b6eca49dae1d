package io.github.tidecast.batch;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;

/** A manifest, or the output of an earlier batch, cannot be used. */
public final class RejectedException extends SayableException {

    private static final long serialVersionUID = 1L;

    RejectedException(Text text) {
        super(text);
    }
}
