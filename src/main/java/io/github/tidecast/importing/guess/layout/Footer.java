package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.CellLook.Look;
import io.github.tidecast.importing.guess.vocabulary.TotalWords;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Leaves out what stands below the data: totals and averages, which would count as points, and notes. */
final class Footer {

    private static final int TAIL = 20;

    private final Grid grid;
    private final CellLook looks;

    Footer(Grid grid, CellLook looks) {
        this.grid = grid;
        this.looks = looks;
    }

    int[] leftOut(int[] rows, FindingsBuilder findings) {
        int end = rows.length;
        int totals = 0;
        int notes = 0;
        while (end > 1 && rows.length - end < TAIL) {
            if (isTotal(rows[end - 1])) {
                totals++;
            } else if (isNote(rows, end - 1)) {
                notes++;
            } else {
                break;
            }
            end--;
        }
        if (totals > 0) {
            findings.add(Problem.Severity.WARNING, "totals", OptionalLong.of(grid.fileRow(rows[end])),
                    Optional.empty(), Text.of("importing.totals", totals));
        }
        if (notes > 0) {
            findings.info("notes", Text.of("importing.notes", notes));
        }
        return Arrays.copyOf(rows, end);
    }

    private boolean isTotal(int row) {
        int column = firstFilled(row);
        return TotalWords.isLabel(grid.text(row, column)) && looks.of(grid, row, column) == Look.TEXT;
    }

    /** A single cell of text below rows that hold something else there. */
    private boolean isNote(int[] rows, int i) {
        int row = rows[i];
        int column = firstFilled(row);
        if (looks.of(grid, row, column) != Look.TEXT) {
            return false;
        }
        int above = rows[Math.max(0, i - 3)];
        boolean alone = grid.filled(row) == 1 && (grid.columns() == 1 || grid.filled(above) > 1);
        Look usual = looks.of(grid, above, column);
        return alone && (usual == Look.NUMBER || usual == Look.DATE || grid.filled(above) > 2
                || grid.text(row, column).length() > 30);
    }

    private int firstFilled(int row) {
        int column = 0;
        while (!CellLook.isFilled(grid, row, column)) {
            column++;
        }
        return column;
    }
}
