package io.github.tidecast.importing.grid;

import java.util.List;

/** Rows of cells; row and column numbers here count from 0. */
public final class Grid {

    private final ReadGuard guard;
    private final List<CellColumn> columns;
    private final int[] fileColumns;
    private final int[] fileRows;
    private final int rows;

    Grid(ReadGuard guard, List<CellColumn> columns, int[] fileColumns, int[] fileRows, int rows) {
        this.guard = guard;
        this.columns = List.copyOf(columns);
        this.fileColumns = fileColumns;
        this.fileRows = fileRows;
        this.rows = rows;
    }

    /** Who watches over the reading that the cells are from. */
    public ReadGuard guard() {
        return guard;
    }

    /** Bytes of memory that the cells take. */
    public long footprint() {
        return 4L * fileRows.length + columns.stream().mapToLong(CellColumn::footprint).sum();
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Number of columns. */
    public int columns() {
        return columns.size();
    }

    /** A column. */
    public CellColumn column(int column) {
        return columns.get(column);
    }

    /** The number a person sees beside the row in an editor or spreadsheet, from 1. */
    public long fileRow(int row) {
        return fileRows[row];
    }

    /** The number of a column in the file, from 1; blank columns of the file are no columns here. */
    public int fileColumn(int column) {
        return fileColumns[column];
    }

    /** What a cell is. */
    public CellKind kind(int row, int column) {
        return columns.get(column).kind(row);
    }

    /** A cell as text, empty if there is nothing. */
    public String text(int row, int column) {
        return columns.get(column).text(row);
    }

    /** The cells of a row as text. */
    public List<String> row(int row) {
        return columns.stream().map(column -> column.text(row)).toList();
    }

    /** Number of cells of a row that hold something. */
    public int filled(int row) {
        int filled = 0;
        for (CellColumn column : columns) {
            filled += column.kind(row) == CellKind.EMPTY ? 0 : 1;
        }
        return filled;
    }
}
