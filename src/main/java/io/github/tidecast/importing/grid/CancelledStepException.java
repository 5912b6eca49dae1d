package io.github.tidecast.importing.grid;

/** A reading was cancelled in the middle of its work. Unchecked, because any look at a cell may end in it. */
public final class CancelledStepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CancelledStepException() {
        super("the reading was cancelled", null, false, false);
    }
}
