package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.formula.CellKey;
import io.github.tidecast.importing.formula.ValueCell;
import io.github.tidecast.importing.grid.Grid;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that was read, as a formula sees them. */
final class StreamedSheet implements EvaluationSheet {

    private final int number;
    private final Grid grid;
    private final SheetFormulas formulas;
    private final boolean date1904;
    private final int[] rows;
    private final int[] columns;
    private final boolean ordered;

    StreamedSheet(int number, Grid grid, SheetFormulas formulas, boolean date1904) {
        this.number = number;
        this.grid = grid;
        this.formulas = formulas;
        this.date1904 = date1904;
        this.rows = IntStream.range(0, grid.rows()).map(row -> (int) grid.fileRow(row) - 1).toArray();
        this.columns = IntStream.range(0, grid.columns()).map(column -> grid.fileColumn(column) - 1).toArray();
        this.ordered = IntStream.range(1, rows.length).allMatch(row -> rows[row - 1] < rows[row]);
    }

    SheetFormulas formulas() {
        return formulas;
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        if (!ordered) {
            throw new IllegalStateException("rows in no order");
        }
        CellKey key = new CellKey(number, row, column);
        if (formulas.isPending(key)) {
            return new StreamedFormula(this, key, formulas.pending(key).orElseThrow().array());
        }
        int at = Arrays.binarySearch(rows, row);
        int in = Arrays.binarySearch(columns, column);
        EvaluationCell cell = at < 0 || in < 0 ? null : value(key, at, in);
        if (cell == null && formulas.mayLack(row)) {
            throw new IllegalStateException("formulas of this sheet were left out");
        }
        return cell;
    }

    private @Nullable EvaluationCell value(CellKey key, int row, int column) {
        ValueEval value = switch (grid.kind(row, column)) {
            case EMPTY -> null;
            case NUMBER -> new NumberEval(grid.column(column).number(row));
            case TIME -> new NumberEval(SerialDate.serial(grid.column(column).millis(row), date1904));
            case TEXT -> text(grid.text(row, column));
            case ERROR -> error(grid.text(row, column));
        };
        return value == null ? null : new ValueCell(this, key, value);
    }

    /** Truth is written as text in a grid. */
    private static ValueEval text(String text) {
        return switch (text) {
            case "TRUE" -> BoolEval.TRUE;
            case "FALSE" -> BoolEval.FALSE;
            default -> new StringEval(text);
        };
    }

    private static ValueEval error(String code) {
        return Arrays.stream(FormulaError.values()).filter(known -> known.getString().equals(code))
                .findFirst().<ValueEval>map(known -> ErrorEval.valueOf(known.getCode())).orElse(ErrorEval.VALUE_INVALID);
    }

    @Override
    public void clearAllCachedResultValues() {
        // nothing is cached
    }

    @Override
    public int getLastRowNum() {
        return Math.max(rows.length == 0 ? 0 : rows[rows.length - 1], formulas.lastRow());
    }

    @Override
    public boolean isRowHidden(int row) {
        return false;
    }
}
