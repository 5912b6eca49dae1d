package io.github.tidecast.importing.formula;

/** A formula asks for more than it is given. Unchecked, because it is thrown through POI's evaluator. */
public final class BeyondBudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What there is too much of. */
    public BeyondBudgetException(String what) {
        super(what);
    }
}
