package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.FileRow;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.layout.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The rows to show of a file: the names, the first ones, and those that problems are in with their neighbours. */
final class Preview {

    private static final int FIRST = 100;
    private static final int PROBLEMS = 100;
    private static final int AROUND = 2;
    /** Columns and characters of a cell that are kept for the eye. */
    private static final int COLUMNS = 1_000;
    private static final int CHARACTERS = 400;

    private final Grid grid;
    private final Layout layout;

    Preview(Grid grid, Layout layout) {
        this.grid = grid;
        this.layout = layout;
    }

    List<FileRow> rows(List<Problem> problems) {
        TreeSet<Integer> shown = new TreeSet<>();
        Arrays.stream(layout.rows()).limit(FIRST).forEach(shown::add);
        int names = layout.header().orElse(-1);
        problems.stream().filter(problem -> problem.row().isPresent()).limit(PROBLEMS)
                .mapToInt(problem -> row(problem.row().getAsLong()))
                .flatMap(row -> IntStream.rangeClosed(row - AROUND, row + AROUND))
                .filter(row -> row > names && row < grid.rows()).forEach(shown::add);
        List<FileRow> rows = new ArrayList<>();
        rows.add(new FileRow(names < 0 ? 0 : grid.fileRow(names),
                layout.names().subList(0, Math.min(layout.names().size(), COLUMNS))));
        shown.forEach(row -> rows.add(new FileRow(grid.fileRow(row), cells(row))));
        return rows;
    }

    private List<String> cells(int row) {
        return IntStream.range(0, Math.min(grid.columns(), COLUMNS))
                .mapToObj(column -> Excerpt.of(grid.text(row, column), CHARACTERS)).toList();
    }

    /** The row of the grid that has a number in the file, or the next one. */
    private int row(long fileRow) {
        int low = 0;
        int high = grid.rows() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (grid.fileRow(middle) < fileRow) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
