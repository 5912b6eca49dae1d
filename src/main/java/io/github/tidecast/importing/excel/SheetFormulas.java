package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.formula.CellKey;
import io.github.tidecast.importing.grid.GridBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** The formulas of a sheet that have no stored result, and those that they share, taken while the sheet is read. */
final class SheetFormulas {

    /** Characters of a formula, after the limits of Excel. */
    static final int LONGEST = 8_192;
    private static final int MOST_FORMULAS = 200_000;
    private static final int MOST_CHARACTERS = 8 << 20;

    /** A formula that several cells share, and the first of them. */
    record Shared(FormulaText formula, CellKey cell) {
    }

    private final int sheet;
    private final Map<CellKey, FormulaText> pending = new HashMap<>();
    private final Map<Integer, Shared> shared = new HashMap<>();
    private int characters;
    private int lastRow;
    private int firstLeftOut = Integer.MAX_VALUE;

    SheetFormulas(int sheet) {
        this.sheet = sheet;
    }

    /** A formula as the attributes of its element describe it; its text follows. */
    static FormulaText of(Attributes attributes, String address) {
        String type = String.valueOf(attributes.getValue("t"));
        if (type.equals("dataTable") || type.equals("array") && !String.valueOf(attributes.getValue("ref")).equals(address)) {
            return FormulaText.UNKNOWN;
        }
        String number = attributes.getValue("si");
        int shared = type.equals("shared") && number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        return new FormulaText("", shared, type.equals("array"));
    }

    /** Takes the formulas of a sheet that is read, and knows no results. */
    SheetHandler.Formulas collecting() {
        return (row, column, formula, stored) -> {
            add(row, column, formula, stored);
            return Optional.empty();
        };
    }

    private void add(long fileRow, int column, FormulaText formula, boolean withResult) {
        if (fileRow < 1 || fileRow > GridBuilder.MOST_SHEET_ROWS || column >= GridBuilder.MOST_COLUMNS) {
            return;
        }
        boolean first = formula.shared() >= 0 && !formula.text().isEmpty();
        if (withResult && !first) {
            return;
        }
        CellKey cell = new CellKey(sheet, Math.toIntExact(fileRow - 1), column);
        if (!withResult) {
            lastRow = Math.max(lastRow, cell.row());
        }
        if (pending.size() >= MOST_FORMULAS || shared.size() >= MOST_FORMULAS || characters > MOST_CHARACTERS) {
            firstLeftOut = withResult ? firstLeftOut : Math.min(firstLeftOut, cell.row());
            return;
        }
        characters += formula.text().length();
        if (first) {
            shared.putIfAbsent(formula.shared(), new Shared(formula, cell));
        }
        if (!withResult) {
            pending.put(cell, formula);
        }
    }

    /** The last row with a formula without result, from 0. */
    int lastRow() {
        return lastRow;
    }

    /** Whether an empty cell of a row may have been a formula that was one too many to be kept. */
    boolean mayLack(int row) {
        return row >= firstLeftOut;
    }

    int sheet() {
        return sheet;
    }

    boolean isEmpty() {
        return pending.isEmpty();
    }

    boolean isPending(CellKey cell) {
        return pending.containsKey(cell);
    }

    Optional<FormulaText> pending(CellKey cell) {
        return Optional.ofNullable(pending.get(cell));
    }

    Optional<Shared> shared(int number) {
        return Optional.ofNullable(shared.get(number));
    }
}
