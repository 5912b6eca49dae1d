package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Reads a sheet from POI's object model, and computes formulas that have no stored result. */
final class ModelReader {

    private final Workbook workbook;
    private final boolean date1904;
    private final FormulaEvaluator evaluator;
    private final ReadGuard guard;

    ModelReader(Workbook workbook, boolean date1904, ReadGuard guard) {
        this.workbook = workbook;
        this.date1904 = date1904;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        this.guard = guard;
    }

    ExcelFile read(Optional<String> wanted) throws IOException, SayableException {
        List<SheetFacts> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(i -> new SheetFacts(workbook.getSheetName(i), "",
                        !workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i))).toList();
        SheetFacts sheet = SheetChoice.choose(sheets, wanted, this::head);
        SheetNotes notes = new SheetNotes();
        Grid grid = grid(workbook.getSheet(sheet.name()), notes, Integer.MAX_VALUE);
        return new ExcelFile(grid, sheet.name(), sheets.stream().map(SheetFacts::name).toList(), date1904, notes);
    }

    private Grid head(SheetFacts sheet) throws SayableException {
        return grid(workbook.getSheet(sheet.name()), new SheetNotes(), SheetChoice.HEAD_ROWS);
    }

    private Grid grid(Sheet sheet, SheetNotes notes, int most) throws SayableException {
        GridBuilder builder = GridBuilder.ofSheet(guard);
        for (Row row : sheet) {
            if (builder.rows() == most) {
                break;
            }
            builder.startRow(row.getRowNum() + 1L);
            int before = builder.cells();
            for (Cell cell : row) {
                add(builder, cell, notes);
            }
            if (row.getZeroHeight() && builder.cells() > before) {
                notes.hiddenRow();
            }
            guard.share((row.getRowNum() + 1.0) / (sheet.getLastRowNum() + 1));
            guard.endIfCancelled();
        }
        return builder.build();
    }

    private void add(GridBuilder builder, Cell cell, SheetNotes notes) {
        int column = cell.getColumnIndex();
        if (cell.getCellType() == CellType.FORMULA) {
            formula(builder, cell, notes);
            return;
        }
        switch (cell.getCellType()) {
            case NUMERIC -> number(builder, cell, cell.getNumericCellValue());
            case STRING -> builder.text(column, cell.getStringCellValue());
            case BOOLEAN -> builder.text(column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> error(builder, cell, cell.getErrorCellValue(), notes);
            default -> { }
        }
    }

    private void formula(GridBuilder builder, Cell cell, SheetNotes notes) {
        if (hasResult(cell)) {
            switch (cell.getCachedFormulaResultType()) {
                case NUMERIC -> number(builder, cell, cell.getNumericCellValue());
                case STRING -> builder.text(cell.getColumnIndex(), cell.getStringCellValue());
                case BOOLEAN -> builder.text(cell.getColumnIndex(), cell.getBooleanCellValue() ? "TRUE" : "FALSE");
                case ERROR -> error(builder, cell, cell.getErrorCellValue(), notes);
                default -> { }
            }
            return;
        }
        try {
            computed(builder, cell, evaluator.evaluate(cell), notes);
        } catch (RuntimeException | StackOverflowError e) {
            notes.formulaWithoutResult(cell.getAddress().formatAsString());
        }
    }

    /** A formula of an .xlsx without a result says 0 unless asked for the raw value; some write empty text to .xls. */
    private static boolean hasResult(Cell cell) {
        if (cell instanceof XSSFCell raw) {
            return raw.getRawValue() != null && !raw.getRawValue().isEmpty();
        }
        return cell.getCachedFormulaResultType() != CellType.STRING || !cell.getStringCellValue().isEmpty();
    }

    private void computed(GridBuilder builder, Cell cell, CellValue value, SheetNotes notes) {
        if (value.getCellType() == CellType.STRING && value.getStringValue().isEmpty()) {
            return;
        }
        notes.evaluated();
        switch (value.getCellType()) {
            case NUMERIC -> number(builder, cell, value.getNumberValue());
            case STRING -> builder.text(cell.getColumnIndex(), value.getStringValue());
            case BOOLEAN -> builder.text(cell.getColumnIndex(), value.getBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> error(builder, cell, value.getErrorValue(), notes);
            default -> { }
        }
    }

    private void number(GridBuilder builder, Cell cell, double value) {
        String pattern = cell.getCellStyle().getDataFormatString();
        if (CellStyles.isDate(cell.getCellStyle().getDataFormat(), pattern) && SerialDate.isValid(value)) {
            builder.time(cell.getColumnIndex(),
                    SerialDate.millis(value, date1904, CellStyles.showsFractions(pattern)));
        } else {
            builder.number(cell.getColumnIndex(), value);
        }
    }

    private static void error(GridBuilder builder, Cell cell, byte code, SheetNotes notes) {
        notes.error(cell.getAddress().formatAsString());
        builder.error(cell.getColumnIndex(), FormulaError.isValidCode(code)
                ? FormulaError.forInt(code).getString() : "#ERROR");
    }
}
