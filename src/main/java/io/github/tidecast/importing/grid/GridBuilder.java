package io.github.tidecast.importing.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Takes cells row by row, each row from left to right. */
public final class GridBuilder {

    private final List<CellColumn> columns = new ArrayList<>();
    private int[] fileRows = new int[64];
    private int rows;

    /**
     * Begins the next row.
     *
     * @param fileRow its number in the file, from 1
     */
    public void startRow(long fileRow) {
        if (rows == fileRows.length) {
            fileRows = Arrays.copyOf(fileRows, rows + (rows >> 1));
        }
        fileRows[rows++] = Math.toIntExact(fileRow);
    }

    /** Adds text. */
    public void text(int column, CharSequence text) {
        column(column).addText(rows - 1, text, CellKind.TEXT);
    }

    /** Adds text from a buffer. */
    public void text(int column, char[] buffer, int offset, int length) {
        column(column).addText(rows - 1, buffer, offset, length);
    }

    /** Adds a number; one that is not finite stays empty. */
    public void number(int column, double number) {
        if (Double.isFinite(number)) {
            column(column).addLong(rows - 1, Double.doubleToRawLongBits(number), CellKind.NUMBER);
        }
    }

    /** Adds a time in wall-clock milliseconds since 1970-01-01T00:00. */
    public void time(int column, long millis) {
        column(column).addLong(rows - 1, millis, CellKind.TIME);
    }

    /** Adds an error as a workbook names it. */
    public void error(int column, String code) {
        column(column).addText(rows - 1, code, CellKind.ERROR);
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
        long sum = 4L * fileRows.length + 16L * columns.size();
        for (CellColumn column : columns) {
            sum += column.footprint();
        }
        return sum;
    }

    /** The grid; columns without any cell and rows behind the last cell are left out. */
    public Grid build() {
        int[] filled = IntStream.range(0, columns.size()).filter(column -> columns.get(column).filled() > 0).toArray();
        List<CellColumn> kept = IntStream.of(filled).mapToObj(columns::get).toList();
        int last = kept.stream().mapToInt(CellColumn::size).max().orElse(0);
        return new Grid(kept, IntStream.of(filled).map(column -> column + 1).toArray(), fileRows, last);
    }

    private CellColumn column(int column) {
        while (columns.size() <= column) {
            columns.add(new CellColumn());
        }
        return columns.get(column);
    }
}
