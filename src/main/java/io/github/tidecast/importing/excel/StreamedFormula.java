package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.formula.CellKey;
import io.github.tidecast.importing.formula.KeyedCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A formula without a stored result in a sheet that was read.
 *
 * @param sheet the sheet
 * @param key   where it is
 * @param array whether it is computed as an array, for its cell only
 */
record StreamedFormula(EvaluationSheet sheet, CellKey key, boolean array) implements KeyedCell {

    @Override
    public CellType getCellType() {
        return CellType.FORMULA;
    }

    @Override
    public double getNumericCellValue() {
        return 0;
    }

    @Override
    public String getStringCellValue() {
        return "";
    }

    @Override
    public boolean getBooleanCellValue() {
        return false;
    }

    @Override
    public int getErrorCellValue() {
        return 0;
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return array ? new CellRangeAddress(key.row(), key.row(), key.column(), key.column()) : null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return array;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return CellType.BLANK;
    }
}
