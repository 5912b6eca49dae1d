package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.formula.CellKey;
import io.github.tidecast.importing.formula.FormulaBook;
import io.github.tidecast.importing.formula.FormulaBudget;
import io.github.tidecast.importing.formula.FormulaResults;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads a sheet of an .xls from POI's object model, and computes formulas that have no stored result. */
final class ModelReader {

    private final HSSFWorkbook workbook;
    private final boolean date1904;
    private final FormulaResults results;
    private final ReadGuard guard;

    ModelReader(HSSFWorkbook workbook, ReadGuard guard) {
        this.workbook = workbook;
        this.date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        this.results = new FormulaResults(new FormulaBook(HSSFEvaluationWorkbook.create(workbook), this::isPending),
                new FormulaBudget(System::nanoTime, guard::isCancelled));
        this.guard = guard;
    }

    private boolean isPending(CellKey key) {
        Row row = workbook.getSheetAt(key.sheet()).getRow(key.row());
        Cell cell = row == null ? null : row.getCell(key.column());
        return cell != null && cell.getCellType() == CellType.FORMULA && !hasResult(cell);
    }

    ExcelFile read(Optional<String> wanted) throws IOException, RefusedFileException {
        List<SheetFacts> sheets = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(i -> new SheetFacts(workbook.getSheetName(i), "",
                        !workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i))).toList();
        SheetFacts sheet = SheetChoice.choose(sheets, wanted, this::head);
        SheetNotes notes = new SheetNotes();
        Grid grid = grid(workbook.getSheet(sheet.name()), notes, Integer.MAX_VALUE);
        return new ExcelFile(grid, sheet.name(), sheets.stream().map(SheetFacts::name).toList(), date1904, notes);
    }

    private Grid head(SheetFacts sheet) throws RefusedFileException {
        return grid(workbook.getSheet(sheet.name()), new SheetNotes(), SheetChoice.HEAD_ROWS);
    }

    private Grid grid(Sheet sheet, SheetNotes notes, int most) throws RefusedFileException {
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
        ModelCell target = new ModelCell(cell, builder, notes, date1904);
        if (cell.getCellType() != CellType.FORMULA) {
            target.stored(cell.getCellType());
        } else if (hasResult(cell)) {
            target.stored(cell.getCachedFormulaResultType());
        } else {
            compute(target);
        }
    }

    private void compute(ModelCell target) {
        Cell cell = target.cell();
        CellKey key = new CellKey(workbook.getSheetIndex(cell.getSheet()), cell.getRowIndex(), cell.getColumnIndex());
        results.of(key).ifPresentOrElse(result -> {
            if (!CellTarget.leavesEmpty(result)) {
                target.notes().evaluated();
                target.computed(result);
            }
        }, () -> target.notes().formulaWithoutResult(cell.getAddress().formatAsString()));
    }

    /** Some programs write empty text where they know no result. */
    private static boolean hasResult(Cell cell) {
        return cell.getCachedFormulaResultType() != CellType.STRING || !cell.getStringCellValue().isEmpty();
    }
}
