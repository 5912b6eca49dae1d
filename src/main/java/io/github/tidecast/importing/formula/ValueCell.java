package io.github.tidecast.importing.formula;

import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A cell with a value.
 *
 * @param sheet its sheet
 * @param key   where it is
 * @param value number, text, truth or error
 */
public record ValueCell(EvaluationSheet sheet, CellKey key, ValueEval value) implements KeyedCell {

    @Override
    public CellType getCellType() {
        return switch (value) {
            case NumberEval number -> CellType.NUMERIC;
            case StringEval text -> CellType.STRING;
            case BoolEval truth -> CellType.BOOLEAN;
            case ErrorEval error -> CellType.ERROR;
            default -> CellType.BLANK;
        };
    }

    @Override
    public double getNumericCellValue() {
        return ((NumberEval) value).getNumberValue();
    }

    @Override
    public String getStringCellValue() {
        return ((StringEval) value).getStringValue();
    }

    @Override
    public boolean getBooleanCellValue() {
        return ((BoolEval) value).getBooleanValue();
    }

    @Override
    public int getErrorCellValue() {
        return ((ErrorEval) value).getErrorCode();
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return getCellType();
    }
}
