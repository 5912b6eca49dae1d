package io.github.tidecast.importing.excel;

/**
 * A formula as an .xlsx writes it.
 *
 * @param text   what is written in the cell itself; empty in cells that share the formula of another
 * @param shared number of the formula that several cells share; -1 for one of a single cell
 * @param array  whether it is computed as an array, for this cell only
 */
record FormulaText(String text, int shared, boolean array) {

    /** One that is not computed: a table of data, an array for several cells, or text beyond Excel's length. */
    static final FormulaText UNKNOWN = new FormulaText("", -1, false);

    /** This formula with its text. */
    FormulaText with(String written) {
        return this == UNKNOWN || written.length() > SheetFormulas.LONGEST ? UNKNOWN : new FormulaText(written, shared, array);
    }
}
