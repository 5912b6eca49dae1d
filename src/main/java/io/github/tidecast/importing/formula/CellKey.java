package io.github.tidecast.importing.formula;

/**
 * Where a cell is.
 *
 * @param sheet  its sheet, from 0
 * @param row    its row, from 0
 * @param column its column, from 0
 */
public record CellKey(int sheet, int row, int column) {
}
