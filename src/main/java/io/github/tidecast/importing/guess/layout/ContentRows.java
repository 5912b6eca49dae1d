package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.vocabulary.MissingMarkers;
import java.util.Arrays;
import java.util.OptionalInt;

/** Which rows of a grid hold cells of a table: neither blank nor comments nor lines drawn with dashes. */
final class ContentRows {

    private static final String LINE_MARKS = "-=+:_";

    private final Grid grid;

    ContentRows(Grid grid) {
        this.grid = grid;
    }

    /** Grid rows with content, ascending. A loop, not a stream: there may be millions. */
    int[] find() {
        int[] found = new int[grid.rows()];
        int count = 0;
        for (int row = 0; row < found.length; row++) {
            if (isContent(row)) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** A comment line above a row without a header that names every column of it. */
    OptionalInt commentHeader(int data) {
        for (int row = data - 1; row >= 0; row--) {
            if (CellLook.isFilled(grid, row, 0) && isComment(row)) {
                boolean names = grid.filled(row) > 1 && grid.filled(row) == grid.filled(data);
                return names ? OptionalInt.of(row) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private boolean isContent(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (CellLook.isFilled(grid, row, column)) {
                return (column > 0 || !isComment(row)) && !(isLine(row, column) && isLine(row));
            }
        }
        return false;
    }

    private boolean isComment(int row) {
        CellColumn column = grid.column(0);
        byte first = column.bytes()[column.start(row)];
        if (first == '#') {
            return !MissingMarkers.contains(column.text(row));
        }
        return first == 's' && row == 0 && column.text(row).startsWith("sep=");
    }

    private boolean isLine(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (CellLook.isFilled(grid, row, column) && !isLine(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** Dashes below a header, as database shells and Markdown write them; two may stand for a missing value. */
    private boolean isLine(int row, int column) {
        CellColumn cells = grid.column(column);
        if (cells.kind(row) != CellKind.TEXT || cells.end(row) - cells.start(row) < 3) {
            return false;
        }
        for (int i = cells.start(row); i < cells.end(row); i++) {
            if (LINE_MARKS.indexOf(cells.bytes()[i]) < 0) {
                return false;
            }
        }
        return true;
    }
}
