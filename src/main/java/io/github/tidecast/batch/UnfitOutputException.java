package io.github.tidecast.batch;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;

/** The output that was asked for cannot be one: it is an input, a folder or no file at all. */
public final class UnfitOutputException extends SayableException {

    private static final long serialVersionUID = 1L;

    UnfitOutputException(Text text) {
        super(text);
    }
}
