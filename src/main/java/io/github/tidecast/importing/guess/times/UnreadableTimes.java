package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Warns where points are numbered although a column is named like a time: its cells are of no known form. */
public final class UnreadableTimes {

    private final Grid grid;
    private final Layout layout;
    private final FindingsBuilder findings;

    /** For a table without a time column. */
    public UnreadableTimes(Grid grid, Layout layout, FindingsBuilder findings) {
        this.grid = grid;
        this.layout = layout;
        this.findings = findings;
    }

    /** Adds a warning for the first such column, unless the user decided that there is no time. */
    public void report(List<TypedColumn> columns, ImportOptions options) {
        if (options.timeColumn().isEmpty()) {
            columns.stream().filter(column -> column instanceof TypedColumn.Words && TimeNames.isTime(column.name()))
                    .findFirst().ifPresent(this::warn);
        }
    }

    private void warn(TypedColumn column) {
        OptionalInt row = Arrays.stream(layout.rows()).filter(at -> !grid.text(at, column.column()).isEmpty()).findFirst();
        if (row.isPresent()) {
            findings.add(Problem.Severity.WARNING, "unreadable-times", OptionalLong.of(grid.fileRow(row.getAsInt())),
                    Optional.of(column.name()), Text.of("importing.unreadable-times", column.name(),
                            Excerpt.of(grid.text(row.getAsInt(), column.column()), Excerpt.IN_A_SENTENCE)));
        }
    }
}
