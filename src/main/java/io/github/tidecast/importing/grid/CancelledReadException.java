package io.github.tidecast.importing.grid;

import java.io.IOException;

/** The reading of a file was cancelled while a parser was asking for more of it. */
public final class CancelledReadException extends IOException {

    private static final long serialVersionUID = 1L;

    CancelledReadException() {
        super("reading was cancelled");
    }
}
