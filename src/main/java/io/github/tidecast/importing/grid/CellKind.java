package io.github.tidecast.importing.grid;

/** What a cell is by itself; text may still turn out to be a number or a time. */
public enum CellKind {
    EMPTY,
    TEXT,
    /** A number of a workbook. */
    NUMBER,
    /** A date or time of a workbook. */
    TIME,
    /** An error of a workbook, as in {@code #DIV/0!}. */
    ERROR
}
