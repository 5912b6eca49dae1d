package io.github.tidecast.importing.formula;

import java.util.function.Predicate;
import org.apache.poi.ss.formula.EvaluationWorkbook;

/**
 * A workbook with formulas whose result is not stored.
 *
 * @param workbook its sheets, cells and names
 * @param pending  true for a formula without a stored result
 */
public record FormulaBook(EvaluationWorkbook workbook, Predicate<CellKey> pending) {

    boolean isPending(CellKey cell) {
        return pending.test(cell);
    }
}
