package io.github.tidecast.importing.formula;

import java.util.List;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A formula that may be computed.
 *
 * @param tokens   what to compute
 * @param reaches  the cells that it refers to
 * @param patterns whether it looks for texts by patterns
 */
record CheckedFormula(Ptg[] tokens, List<Reach> reaches, boolean patterns) {
}
