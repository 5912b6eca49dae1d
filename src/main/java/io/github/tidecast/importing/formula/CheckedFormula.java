package io.github.tidecast.importing.formula;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A formula that may be computed.
 *
 * @param tokens   what to compute
 * @param reaches  the cells that it refers to
 * @param patterns whether it looks for texts by patterns
 * @param digits   cells that say to how many digits it rounds
 */
record CheckedFormula(Ptg[] tokens, List<Reach> reaches, boolean patterns, Set<CellKey> digits) {

    /** Digits to which a number may be rounded. */
    static final int MOST_DIGITS = 20;

    /** Looks for no cells yet. */
    static final CheckedFormula NONE = new CheckedFormula(new Ptg[0], List.of(), false, Set.of());

    /** The same formula, written in another way. */
    CheckedFormula with(Ptg[] written) {
        return new CheckedFormula(written, reaches, patterns, digits);
    }
}
