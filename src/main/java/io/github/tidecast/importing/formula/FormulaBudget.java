package io.github.tidecast.importing.formula;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** The time that all formulas of a sheet may take together, and the steps that a single one may take. */
public final class FormulaBudget {

    /** Cells that a formula may look at. */
    static final int MOST_STEPS = 1_000_000;
    private static final long NANOSECONDS = 5_000_000_000L;
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final LongSupplier clock;
    private final BooleanSupplier cancelled;
    private long used;
    private long begin;
    private int steps;
    private boolean spent;
    private boolean beyond;

    /**
     * A budget of which nothing is used.
     *
     * @param clock     nanoseconds from any time on
     * @param cancelled whether the user has given up
     */
    public FormulaBudget(LongSupplier clock, BooleanSupplier cancelled) {
        this.clock = clock;
        this.cancelled = cancelled;
    }

    /** Time runs from now on. */
    void resume() {
        begin = clock.getAsLong();
    }

    /** Time stands still until it is resumed: the sheet is read on. */
    void pause() {
        used += clock.getAsLong() - begin;
    }

    /** Begins to look for what a formula needs, or to compute it. */
    void begin() {
        steps = 0;
        beyond = false;
        look();
    }

    /** Whether no time is left, or the user has given up. */
    boolean isSpent() {
        return spent;
    }

    /** What is to be thrown at a formula that asks for too much; it has no result even if the evaluator goes on. */
    BeyondBudgetException beyond(String what) {
        beyond = true;
        return new BeyondBudgetException(what);
    }

    /** Whether the formula has asked for too much since it was begun: some functions make an error of any exception. */
    boolean isBeyond() {
        return beyond;
    }

    /** Takes a step. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw beyond("steps of a formula");
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0) {
            look();
        }
        if (spent) {
            throw beyond("time for formulas");
        }
    }

    /** Ends the reading of what a formula refers to when no time is left. */
    public void endIfSpent() {
        look();
        if (spent) {
            throw new BeyondBudgetException("time for formulas");
        }
    }

    private void look() {
        spent = spent || cancelled.getAsBoolean() || used + clock.getAsLong() - begin > NANOSECONDS;
    }
}
