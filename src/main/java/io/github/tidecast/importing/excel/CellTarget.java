package io.github.tidecast.importing.excel;

import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;

/** Takes the value of a cell. */
interface CellTarget {

    /** A number, or a time if the cell shows one. */
    void number(double value);

    /** A text, of any length. */
    void text(String value);

    /** An error as spreadsheet programs write it, such as {@code #DIV/0!}. */
    void error(String code);

    /** A truth; grids have texts for the two. */
    default void truth(boolean value) {
        text(value ? "TRUE" : "FALSE");
    }

    /** The result of a formula that was computed. */
    default void computed(ValueEval result) {
        switch (result) {
            case NumberEval number -> number(number.getNumberValue());
            case BoolEval truth -> truth(truth.getBooleanValue());
            case StringEval words -> text(words.getStringValue());
            case ErrorEval error -> error(error.getErrorString());
            default -> { }
        }
    }

    /** Whether a result leaves the cell empty. */
    static boolean leavesEmpty(ValueEval result) {
        return result instanceof StringEval words && words.getStringValue().isEmpty();
    }
}
