package io.github.tidecast.importing.grid;

import io.github.tidecast.text.Text;

/** A table is larger than any that is read. Unchecked, because parsers call back in the middle of their work. */
public final class GridLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    GridLimitException(Text text) {
        super(text.key());
        this.text = text;
    }

    /** What to tell the user. */
    public Text text() {
        return text;
    }
}
