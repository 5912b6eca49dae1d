package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.Grid;
import java.util.List;

/**
 * A worksheet as it was read.
 *
 * @param grid     its cells
 * @param sheet    its name
 * @param sheets   the names of all worksheets
 * @param date1904 whether the workbook counts days from 1904
 * @param notes    what was met on the way
 */
public record ExcelFile(Grid grid, String sheet, List<String> sheets, boolean date1904, SheetNotes notes) {
}
