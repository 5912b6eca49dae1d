package io.github.tidecast.importing.formula;

import java.util.function.Supplier;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A formula in a computed sheet.
 *
 * @param sheet   the sheet
 * @param key     where it is
 * @param formula the formula as the workbook has it
 * @param type    says that it is a formula; or throws, because it has no result and is not to be computed within another
 */
record FormulaCell(EvaluationSheet sheet, CellKey key, EvaluationCell formula, Supplier<CellType> type)
        implements KeyedCell {

    @Override
    public CellType getCellType() {
        return type.get();
    }

    @Override
    public double getNumericCellValue() {
        throw new IllegalStateException("a formula without result");
    }

    @Override
    public String getStringCellValue() {
        throw new IllegalStateException("a formula without result");
    }

    @Override
    public boolean getBooleanCellValue() {
        throw new IllegalStateException("a formula without result");
    }

    @Override
    public int getErrorCellValue() {
        throw new IllegalStateException("a formula without result");
    }

    @Override
    public CellRangeAddress getArrayFormulaRange() {
        return formula.getArrayFormulaRange();
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return formula.isPartOfArrayFormulaGroup();
    }

    @Override
    public CellType getCachedFormulaResultType() {
        throw new IllegalStateException("a formula without result");
    }
}
