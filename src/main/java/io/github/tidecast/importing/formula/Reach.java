package io.github.tidecast.importing.formula;

/**
 * Cells that a formula refers to.
 *
 * @param sheet       their sheet, from 0
 * @param firstRow    from 0
 * @param lastRow     inclusive
 * @param firstColumn from 0
 * @param lastColumn  inclusive
 */
record Reach(int sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {

    int rows() {
        return lastRow - firstRow + 1;
    }

    int columns() {
        return lastColumn - firstColumn + 1;
    }

    long cells() {
        return (long) rows() * columns();
    }

    /** A cell by its number from 0, row by row. */
    CellKey cell(int number) {
        return new CellKey(sheet, firstRow + number / columns(), firstColumn + number % columns());
    }
}
