package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.GridBuilder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A cell of POI's object model on its way into a grid.
 *
 * @param cell     the cell
 * @param builder  takes its value
 * @param notes    counts errors
 * @param date1904 whether the workbook counts days from 1904
 */
record ModelCell(Cell cell, GridBuilder builder, SheetNotes notes, boolean date1904) implements CellTarget {

    /** Takes the value that the cell stores. */
    void stored(CellType type) {
        switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> text(cell.getStringCellValue());
            case BOOLEAN -> truth(cell.getBooleanCellValue());
            case ERROR -> error(FormulaError.isValidCode(cell.getErrorCellValue())
                    ? FormulaError.forInt(cell.getErrorCellValue()).getString() : "#ERROR");
            default -> { }
        }
    }

    @Override
    public void number(double value) {
        String pattern = cell.getCellStyle().getDataFormatString();
        if (CellStyles.isDate(cell.getCellStyle().getDataFormat(), pattern) && SerialDate.isValid(value)) {
            builder.time(cell.getColumnIndex(), SerialDate.millis(value, date1904, CellStyles.showsFractions(pattern)));
        } else {
            builder.number(cell.getColumnIndex(), value);
        }
    }

    @Override
    public void text(String value) {
        builder.text(cell.getColumnIndex(), value);
    }

    @Override
    public void error(String code) {
        notes.error(cell.getAddress().formatAsString());
        builder.error(cell.getColumnIndex(), code);
    }
}
