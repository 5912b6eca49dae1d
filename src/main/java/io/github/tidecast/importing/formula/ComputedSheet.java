package io.github.tidecast.importing.formula;

import java.util.Map;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/** A sheet in which formulas with a result, stored or computed, are values. Each look at a cell is a step. */
final class ComputedSheet implements EvaluationSheet {

    /** Longer texts are not looked at: to read a number from a text takes the square of its length. */
    private static final int LONGEST_TEXT = 1_024;

    private final int number;
    private final EvaluationSheet sheet;
    private final FormulaBook book;
    private final Map<CellKey, ValueEval> results;
    private final FormulaBudget budget;
    private CheckedFormula formula = CheckedFormula.NONE;

    ComputedSheet(int number, FormulaBook book, Map<CellKey, ValueEval> results, FormulaBudget budget) {
        this.number = number;
        this.sheet = book.workbook().getSheet(number);
        this.book = book;
        this.results = results;
        this.budget = budget;
    }

    int number() {
        return number;
    }

    /** Sets the formula that is computed next. */
    void next(CheckedFormula next) {
        formula = next;
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        budget.step();
        CellKey key = new CellKey(number, row, column);
        ValueEval result = results.get(key);
        if (result != null) {
            return checked(key, new ValueCell(this, key, result));
        }
        EvaluationCell cell = sheet.getCell(row, column);
        if (cell == null) {
            return null;
        }
        if (cell.getCellType() == CellType.FORMULA && book.isPending(key)) {
            return new FormulaCell(this, key, cell, () -> {
                throw budget.beyond("cell without result");
            });
        }
        return checked(key, cell.getCellType() == CellType.FORMULA ? new ValueCell(this, key, stored(cell)) : cell);
    }

    /** Texts with wildcards are not given to a formula that would take them as patterns, nor any number as digits. */
    private EvaluationCell checked(CellKey key, EvaluationCell cell) {
        if (cell.getCellType() == CellType.STRING && (cell.getStringCellValue().length() > LONGEST_TEXT
                || formula.patterns() && References.hasWildcard(cell.getStringCellValue()))) {
            throw budget.beyond("length of a text");
        }
        if (formula.digits().contains(key) && (cell.getCellType() == CellType.STRING
                || cell.getCellType() == CellType.NUMERIC && Math.abs(cell.getNumericCellValue()) > CheckedFormula.MOST_DIGITS)) {
            throw budget.beyond("digits of a number");
        }
        return cell;
    }

    private static ValueEval stored(EvaluationCell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> new NumberEval(cell.getNumericCellValue());
            case STRING -> new StringEval(cell.getStringCellValue());
            case BOOLEAN -> BoolEval.valueOf(cell.getBooleanCellValue());
            case ERROR -> ErrorEval.valueOf(cell.getErrorCellValue());
            default -> throw new IllegalStateException("a formula has no such result");
        };
    }

    @Override
    public void clearAllCachedResultValues() {
        sheet.clearAllCachedResultValues();
    }

    @Override
    public int getLastRowNum() {
        return sheet.getLastRowNum();
    }

    @Override
    public boolean isRowHidden(int row) {
        return sheet.isRowHidden(row);
    }
}
