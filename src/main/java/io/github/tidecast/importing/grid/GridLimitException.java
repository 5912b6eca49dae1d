package io.github.tidecast.importing.grid;

import io.github.tidecast.importing.Refusal;

/** A table is larger than any that is read. Unchecked, because parsers call back in the middle of their work. */
public final class GridLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    GridLimitException(Refusal refusal) {
        super(refusal.kind().code());
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
