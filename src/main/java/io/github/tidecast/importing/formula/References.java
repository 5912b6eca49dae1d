package io.github.tidecast.importing.formula;

import java.util.Optional;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheetRange;
import org.apache.poi.ss.formula.ExternSheetReferenceToken;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** Which cells the references of a formula mean; nothing for those of other workbooks and of several sheets. */
final class References {

    private final EvaluationWorkbook book;

    References(EvaluationWorkbook book) {
        this.book = book;
    }

    static boolean hasWildcard(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('~') >= 0;
    }

    Optional<Reach> of(int sheet, RefPtgBase cell) {
        return sheet(sheet, cell).map(in ->
                new Reach(in, cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()));
    }

    Optional<Reach> of(int sheet, AreaPtgBase area) {
        if (area.getLastRow() < area.getFirstRow() || area.getLastColumn() < area.getFirstColumn()) {
            return Optional.empty();
        }
        return sheet(sheet, area).map(in -> new Reach(in, area.getFirstRow(), area.getLastRow(),
                area.getFirstColumn(), area.getLastColumn()));
    }

    /** Whole columns end with the last row that there is. */
    Ptg clipped(int sheet, AreaPtgBase area) {
        int last = book.getSpreadsheetVersion().getLastRowIndex();
        Optional<Integer> in = area.getFirstRow() == 0 && area.getLastRow() == last ? sheet(sheet, area) : Optional.empty();
        if (in.isEmpty()) {
            return area;
        }
        AreaPtgBase clipped = (AreaPtgBase) area.copy();
        clipped.setLastRow(Math.max(0, Math.min(last, book.getSheet(in.get()).getLastRowNum())));
        return clipped;
    }

    private Optional<Integer> sheet(int own, Ptg reference) {
        int sheet = switch (reference) {
            case Pxg3D named -> named.getExternalWorkbookNumber() > 0 || named.getLastSheetName() != null
                    && !named.getLastSheetName().equalsIgnoreCase(named.getSheetName())
                    ? -1 : book.getSheetIndex(named.getSheetName());
            case ExternSheetReferenceToken numbered -> numbered(numbered.getExternSheetIndex());
            default -> own;
        };
        return sheet < 0 ? Optional.empty() : Optional.of(sheet);
    }

    private int numbered(int number) {
        ExternalSheet sheet = book.getExternalSheet(number);
        return sheet == null || sheet.getWorkbookName() != null || sheet instanceof ExternalSheetRange
                ? -1 : book.convertFromExternSheetIndex(number);
    }
}
