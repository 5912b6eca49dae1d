package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.CellLook;
import io.github.tidecast.importing.guess.layout.CellLook.Look;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises series without times that run across the columns, one a row behind its id, under a header that merely
 * counts (V1, V2, V3 ...), as in the files of the M competitions.
 */
final class NumberedRows {

    private static final Pattern NAME = Pattern.compile("(?<prefix>\\p{L}{0,6}[ _.]?)(?<number>\\d{1,5})");
    private static final int LEAST_POINTS = 8;
    private static final int ROWS_LOOKED_AT = 200;

    private NumberedRows() {
    }

    /** The table turned, one column for each row; empty if the grid is not of this kind. */
    static Optional<Grid> unfolded(Grid grid, FindingsBuilder findings) {
        boolean fits = grid.rows() > 1 && grid.columns() > LEAST_POINTS && counts(grid)
                && (grid.rows() <= grid.columns() || endsEarly(grid)) && areSeries(grid);
        return fits ? Optional.of(turn(grid)) : Optional.empty();
    }

    private static boolean counts(Grid grid) {
        Matcher second = NAME.matcher(grid.text(0, 1));
        if (!second.matches()) {
            return false;
        }
        int start = Integer.parseInt(second.group("number"));
        return start <= 2 && IntStream.range(1, grid.columns()).allMatch(column -> {
            Matcher name = NAME.matcher(grid.text(0, column));
            return name.matches() && name.group("prefix").equals(second.group("prefix"))
                    && Integer.parseInt(name.group("number")) == start + column - 1;
        });
    }

    /** True if rows are of different lengths, as series are and records are not. */
    private static boolean endsEarly(Grid grid) {
        return grid.column(grid.columns() - 1).filled() * 2 < grid.rows();
    }

    private static boolean areSeries(Grid grid) {
        CellLook looks = new CellLook();
        Set<String> ids = new HashSet<>();
        for (int row = 1; row < Math.min(grid.rows(), ROWS_LOOKED_AT); row++) {
            if (looks.of(grid, row, 0) != Look.TEXT || !ids.add(grid.text(row, 0))
                    || looks.of(grid, row, 1) != Look.NUMBER) {
                return false;
            }
        }
        return true;
    }

    private static Grid turn(Grid grid) {
        GridBuilder builder = GridBuilder.of(grid);
        builder.startRow(1);
        for (int row = 1; row < grid.rows(); row++) {
            builder.text(row - 1, grid.text(row, 0));
        }
        for (int column = 1; column < grid.columns(); column++) {
            builder.startRow(grid.fileColumn(column));
            for (int row = 1; row < grid.rows(); row++) {
                builder.copy(row - 1, grid.column(column), row);
            }
        }
        return builder.build();
    }
}
