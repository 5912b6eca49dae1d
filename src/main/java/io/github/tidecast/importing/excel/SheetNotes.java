package io.github.tidecast.importing.excel;

import java.util.ArrayList;
import java.util.List;

/** What a user should know about the cells of a sheet; counted while it is read. */
public final class SheetNotes {

    private static final int ADDRESSES_KEPT = 5;

    private final List<String> errors = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private int errorCount;
    private int formulaCount;
    private int evaluated;
    private int hiddenRows;

    void error(String address) {
        errorCount++;
        keep(errors, address);
    }

    void formulaWithoutResult(String address) {
        formulaCount++;
        keep(formulas, address);
    }

    void evaluated() {
        evaluated++;
    }

    void hiddenRow() {
        hiddenRows++;
    }

    private static void keep(List<String> addresses, String address) {
        if (addresses.size() < ADDRESSES_KEPT) {
            addresses.add(address);
        }
    }

    /** Cells that hold an error. */
    public int errorCount() {
        return errorCount;
    }

    /** Addresses of the first of them, as in B7. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Formulas whose result is neither stored nor could be computed. */
    public int formulaCount() {
        return formulaCount;
    }

    /** Addresses of the first of them. */
    public List<String> formulas() {
        return List.copyOf(formulas);
    }

    /** Formulas without a stored result that were computed. */
    public int evaluatedCount() {
        return evaluated;
    }

    /** Rows with cells that the sheet hides. */
    public int hiddenRows() {
        return hiddenRows;
    }
}
