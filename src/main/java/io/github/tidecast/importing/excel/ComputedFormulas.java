package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.formula.CellKey;
import io.github.tidecast.importing.formula.FormulaBook;
import io.github.tidecast.importing.formula.FormulaBudget;
import io.github.tidecast.importing.formula.FormulaResults;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/** Results of the formulas of an .xlsx, from the cells of the sheet that was read and of those that it refers to. */
final class ComputedFormulas {

    /** Reads a sheet of the workbook. */
    interface Further {
        void read(SheetFacts sheet, GridBuilder builder, SheetFormulas formulas, Runnable rowEnd)
                throws IOException, OpenXML4JException, SAXException;
    }

    private final WorkbookHandler workbook;
    private final ReadGuard guard;
    private final Further further;
    private final FormulaBudget budget;
    private long taken;

    ComputedFormulas(WorkbookHandler workbook, ReadGuard guard, Further further) {
        this.workbook = workbook;
        this.guard = guard;
        this.further = further;
        this.budget = new FormulaBudget(System::nanoTime, guard::isCancelled);
    }

    /** Results of the formulas of a sheet whose cells were read; those of the sheet before are not asked for again. */
    SheetHandler.Formulas of(Grid grid, SheetFormulas formulas) {
        taken = 0;
        StreamedSheet own = new StreamedSheet(formulas.sheet(), grid, formulas, workbook.date1904());
        StreamedBook book = new StreamedBook(workbook, number -> number == formulas.sheet() ? own : further(number));
        FormulaResults results = new FormulaResults(new FormulaBook(book, book::isPending), budget);
        return (row, column, formula, stored) -> {
            CellKey cell = new CellKey(formulas.sheet(), (int) row - 1, column);
            return !stored && formulas.isPending(cell) ? results.of(cell) : Optional.empty();
        };
    }

    private StreamedSheet further(int number) {
        GridBuilder builder = GridBuilder.ofFurtherSheet(guard, taken);
        SheetFormulas formulas = new SheetFormulas(number);
        try {
            further.read(workbook.sheets().get(number), builder, formulas, budget::endIfSpent);
        } catch (IOException e) {
            guard.look();
            throw new UncheckedIOException(e);
        } catch (OpenXML4JException | SAXException e) {
            guard.look();
            throw new IllegalStateException("sheet " + number + " is damaged", e);
        }
        taken += builder.footprint();
        return new StreamedSheet(number, builder.build(), formulas, workbook.date1904());
    }
}
