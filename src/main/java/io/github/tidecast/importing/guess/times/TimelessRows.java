package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.vocabulary.TotalWords;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Says which rows are left out because they have no time: totals in between, notes, and what cannot be read. */
public final class TimelessRows {

    private final Grid grid;
    private final Layout layout;
    private final FindingsBuilder findings;

    /** For the rows of a table. */
    public TimelessRows(Grid grid, Layout layout, FindingsBuilder findings) {
        this.grid = grid;
        this.layout = layout;
        this.findings = findings;
    }

    /** Reports the rows without a time. */
    public void report(TimeSource time, List<TypedColumn.Numbers> numbers) {
        int totals = 0;
        int notes = 0;
        int unreadable = 0;
        int firstTotal = -1;
        int firstUnreadable = -1;
        for (int i = 0; i < time.times().length; i++) {
            if (time.times()[i] != DateReader.NONE) {
                continue;
            }
            if (isTotal(layout.rows()[i])) {
                firstTotal = totals++ == 0 ? i : firstTotal;
            } else if (hasNumber(numbers, i)) {
                firstUnreadable = unreadable++ == 0 ? i : firstUnreadable;
            } else {
                notes++;
            }
        }
        if (totals > 0) {
            warn("totals", firstTotal, time.name(), Text.of("importing.totals", totals));
        }
        if (notes > 0) {
            findings.info("notes", Text.of("importing.notes", notes));
        }
        if (unreadable > 0) {
            warn("unreadable-time", firstUnreadable, time.name(), Text.of("importing.unreadable-time", time.name(),
                    unreadable, layoutText(firstUnreadable, time)));
        }
    }

    private void warn(String code, int i, String column, Text message) {
        findings.add(Problem.Severity.WARNING, code, OptionalLong.of(grid.fileRow(layout.rows()[i])),
                Optional.of(column), message);
    }

    private String layoutText(int i, TimeSource time) {
        return Excerpt.of(String.join(" ", time.columns().stream().sorted()
                .map(column -> grid.text(layout.rows()[i], column)).toList()), Excerpt.IN_A_SENTENCE);
    }

    private boolean isTotal(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.kind(row, column) == CellKind.TEXT && TotalWords.isLabel(grid.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(List<TypedColumn.Numbers> numbers, int i) {
        return numbers.stream().anyMatch(column -> !Double.isNaN(column.values()[i]));
    }
}
