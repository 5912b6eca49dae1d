package io.github.tidecast.importing.grid;

import io.github.tidecast.importing.RefusalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes cells row by row, each row from left to right. Counts the memory that they take while columns grow, because one
 * wide row behind a million narrow ones needs room in every column for all of them. Whatever goes beyond a limit ends
 * the reading by a {@link GridLimitException}.
 */
public final class GridBuilder {

    /** Columns of a table at most, as in a spreadsheet: A to XFD. */
    public static final int MOST_COLUMNS = 16_384;
    /** Rows of a sheet at most. */
    public static final int MOST_SHEET_ROWS = 1_048_576;
    /** Room for cells that are empty: so much in any case, and so many bytes for each byte of those that are not. */
    private static final long EMPTY_ROOM = 160L << 20;
    private static final long EMPTY_SHARE = 16;

    /** A grid and what is made of it may take half as much again as a grid alone. */
    private static final long PARTS_OF_TWO = 3;

    private final ReadGuard guard;
    private final long mostBytes;
    private final int mostRows;
    private final List<CellColumn> columns = new ArrayList<>();
    private int[] fileRows = new int[64];
    private int rows;
    private long taken;
    private long used;

    private GridBuilder(ReadGuard guard, long mostBytes, int mostRows) {
        this.guard = guard;
        this.mostBytes = mostBytes;
        this.mostRows = mostRows;
    }

    /** A builder for cells of another grid, which stays beside it. */
    public static GridBuilder of(Grid source) {
        ReadGuard guard = source.guard();
        return new GridBuilder(guard, guard.mostBytes() / 2 * PARTS_OF_TWO - source.footprint(), Integer.MAX_VALUE);
    }

    /** A builder for a text file, which has any number of rows. */
    public static GridBuilder ofText(ReadGuard guard) {
        return new GridBuilder(guard, guard.mostBytes(), Integer.MAX_VALUE);
    }

    /** A builder for a sheet of a workbook. */
    public static GridBuilder ofSheet(ReadGuard guard) {
        return new GridBuilder(guard, guard.mostBytes(), MOST_SHEET_ROWS);
    }

    /**
     * A builder for a sheet that formulas of another one refer to; all such sheets share a quarter of the memory.
     *
     * @param taken bytes that those before take
     */
    public static GridBuilder ofFurtherSheet(ReadGuard guard, long taken) {
        return new GridBuilder(guard, Math.max(0, guard.mostBytes() / 4 - taken), MOST_SHEET_ROWS);
    }

    /** A builder for the texts that cells share; the cells need room beside them. */
    public static GridBuilder ofSharedTexts(ReadGuard guard) {
        return new GridBuilder(guard, guard.mostBytes() / 2, Integer.MAX_VALUE);
    }

    /**
     * Begins the next row.
     *
     * @param fileRow its number in the file, from 1
     * @throws GridLimitException if no sheet has such a row
     */
    public void startRow(long fileRow) {
        guard.step();
        if (fileRow > mostRows) {
            throw new GridLimitException(RefusalKind.TOO_MANY_ROWS.with());
        }
        if (rows == fileRows.length) {
            take(Integer.BYTES * (long) (rows >> 1));
            fileRows = Arrays.copyOf(fileRows, rows + (rows >> 1));
        }
        fileRows[rows++] = Math.toIntExact(fileRow);
    }

    /** Adds text. */
    public void text(int column, CharSequence text) {
        CellColumn cells = column(column);
        long before = leave(cells);
        cells.addText(rows - 1, text, CellKind.TEXT);
        count(cells, before);
    }

    /** Adds text from a buffer. */
    public void text(int column, char[] buffer, int offset, int length) {
        CellColumn cells = column(column);
        long before = leave(cells);
        cells.addText(rows - 1, buffer, offset, length);
        count(cells, before);
    }

    /** Adds a number; one that is not finite stays empty. */
    public void number(int column, double number) {
        if (Double.isFinite(number)) {
            packed(column, Double.doubleToRawLongBits(number), CellKind.NUMBER);
        }
    }

    /** Adds a time in wall-clock milliseconds since 1970-01-01T00:00. */
    public void time(int column, long millis) {
        packed(column, millis, CellKind.TIME);
    }

    /** Adds an error as a workbook names it. */
    public void error(int column, String code) {
        CellColumn cells = column(column);
        long before = leave(cells);
        cells.addText(rows - 1, code, CellKind.ERROR);
        count(cells, before);
    }

    /** Adds a cell of another grid. */
    public void copy(int column, CellColumn source, int row) {
        switch (source.kind(row)) {
            case EMPTY -> { }
            case TEXT -> text(column, source.text(row));
            case NUMBER -> number(column, source.number(row));
            case TIME -> time(column, source.millis(row));
            case ERROR -> error(column, source.text(row));
        }
    }

    /** Cells so far. */
    public int cells() {
        return columns.stream().mapToInt(CellColumn::filled).sum();
    }

    /** Rows so far. */
    public int rows() {
        return rows;
    }

    /** Bytes of memory taken so far. */
    public long footprint() {
        return taken;
    }

    /** Whether a second grid like this one would fit beside it. */
    public boolean fitsTwice() {
        return footprint() <= mostBytes / 2;
    }

    /** The grid; columns without any cell and rows behind the last cell are left out. */
    public Grid build() {
        int[] filled = IntStream.range(0, columns.size()).filter(column -> columns.get(column).filled() > 0).toArray();
        List<CellColumn> kept = IntStream.of(filled).mapToObj(columns::get).toList();
        int last = kept.stream().mapToInt(CellColumn::size).max().orElse(0);
        return new Grid(guard, kept, IntStream.of(filled).map(column -> column + 1).toArray(), fileRows, last);
    }

    private void packed(int column, long bits, CellKind kind) {
        CellColumn cells = column(column);
        long before = leave(cells);
        cells.addLong(rows - 1, bits, kind);
        count(cells, before);
    }

    private CellColumn column(int column) {
        guard.step();
        if (column >= MOST_COLUMNS) {
            throw new GridLimitException(RefusalKind.TOO_MANY_COLUMNS.with());
        }
        while (columns.size() <= column) {
            CellColumn added = new CellColumn(guard);
            columns.add(added);
            taken += added.footprint();
        }
        return columns.get(column);
    }

    /** Takes a column out of the count before it grows; returns the bytes that it took. */
    private long leave(CellColumn column) {
        used -= column.used();
        return column.footprint();
    }

    private void count(CellColumn column, long before) {
        used += column.used();
        long more = column.footprint() - before;
        if (more > 0) {
            take(more);
        }
    }

    private void take(long more) {
        taken += more;
        if (taken > Math.min(mostBytes, EMPTY_ROOM + EMPTY_SHARE * used)) {
            throw new GridLimitException(RefusalKind.TOO_LARGE.with(rows));
        }
    }
}
