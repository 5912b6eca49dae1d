package io.github.tidecast.importing.formula;

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
 */
record FormulaCell(EvaluationSheet sheet, CellKey key, EvaluationCell formula) implements KeyedCell {

    @Override
    public CellType getCellType() {
        return CellType.FORMULA;
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
