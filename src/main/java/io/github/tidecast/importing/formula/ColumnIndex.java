package io.github.tidecast.importing.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.poi.ss.formula.EvaluationCell;
import org.jspecify.annotations.Nullable;

/** In which rows of a column each value stands, for a stretch of rows that grows with what is searched. */
final class ColumnIndex {

    private final IntFunction<@Nullable EvaluationCell> cells;
    private final Map<Object, TreeSet<Integer>> rows = new HashMap<>();
    private int first;
    private int end;

    /**
     * An index of no rows yet.
     *
     * @param cells gives the cell of a row
     * @param first where it begins
     */
    ColumnIndex(IntFunction<@Nullable EvaluationCell> cells, int first) {
        this.cells = cells;
        this.first = first;
        this.end = first;
    }

    /** Whether no row would be left out between the rows that are known and those of an area. */
    boolean touches(Reach area) {
        return area.firstRow() <= end && area.lastRow() + 1 >= first;
    }

    /** How many rows of an area are not known yet. */
    int lacks(Reach area) {
        return Math.max(0, first - area.firstRow()) + Math.max(0, area.lastRow() + 1 - end);
    }

    /**
     * The first row of an area with a value.
     *
     * @throws BeyondBudgetException if a cell of the area has no result, or may not be looked at
     */
    OptionalInt find(Object value, Reach area) {
        while (first > area.firstRow()) {
            add(first - 1);
            first--;
        }
        while (end <= area.lastRow()) {
            add(end);
            end++;
        }
        TreeSet<Integer> found = rows.get(value);
        Integer row = found == null ? null : found.ceiling(area.firstRow());
        return row == null || row > area.lastRow() ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private void add(int row) {
        Object value = value(cells.apply(row));
        if (value != null) {
            rows.computeIfAbsent(value, added -> new TreeSet<>()).add(row);
        }
    }

    /** What a cell is found by; nothing for one that is empty or holds an error, which no search finds. */
    static @Nullable Object value(@Nullable EvaluationCell cell) {
        return cell == null ? null : switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> folded(cell.getStringCellValue());
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> null;
        };
    }

    /** The same for all texts that {@link String#compareToIgnoreCase} takes for equal, as the evaluator does. */
    static String folded(String text) {
        return text.codePoints().map(Character::toUpperCase).map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
