package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Warns of cells beyond the header in a few rows: their rows may be shifted. */
public final class ExtraCells {

    private static final int ONE_ROW_IN = 5;

    private ExtraCells() {
    }

    /** Adds a warning for each column without a name that few rows fill. */
    public static void report(Grid grid, Layout layout, FindingsBuilder findings) {
        if (layout.header().isEmpty()) {
            return;
        }
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.kind(layout.header().getAsInt(), column) != CellKind.EMPTY
                    || grid.column(column).filled() * ONE_ROW_IN > layout.rows().length) {
                continue;
            }
            int place = column;
            int[] filled = Arrays.stream(layout.rows())
                    .filter(row -> grid.kind(row, place) != CellKind.EMPTY).toArray();
            if (filled.length > 0) {
                findings.add(Problem.Severity.WARNING, "ragged-rows", OptionalLong.of(grid.fileRow(filled[0])),
                        Optional.of(layout.names().get(column)),
                        Text.of("importing.ragged-rows", filled.length, layout.names().get(column)));
            }
        }
    }
}
