package io.github.tidecast.importing.formula;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;

/** A workbook as the evaluator sees it: of {@linkplain ComputedSheet computed sheets}, with one formula to compute. */
final class ComputedBook implements EvaluationWorkbook {

    private final FormulaBook source;
    private final EvaluationWorkbook book;
    private final Map<CellKey, ValueEval> results;
    private final FormulaBudget budget;
    private final Map<Integer, ComputedSheet> sheets = new HashMap<>();
    private CheckedFormula formula = CheckedFormula.NONE;

    ComputedBook(FormulaBook book, Map<CellKey, ValueEval> results, FormulaBudget budget) {
        this.source = book;
        this.book = book.workbook();
        this.results = results;
        this.budget = budget;
    }

    /** Sets the formula that is computed next. */
    void next(CheckedFormula next) {
        formula = next;
        sheets.values().forEach(sheet -> sheet.next(next));
    }

    @Override
    public ComputedSheet getSheet(int number) {
        return sheets.computeIfAbsent(number, added -> {
            ComputedSheet sheet = new ComputedSheet(added, source, results, budget);
            sheet.next(formula);
            return sheet;
        });
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return sheet instanceof ComputedSheet computed ? computed.number() : book.getSheetIndex(sheet);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return formula.tokens();
    }

    @Override
    public String getSheetName(int sheet) {
        return book.getSheetName(sheet);
    }

    @Override
    public int getSheetIndex(String name) {
        return book.getSheetIndex(name);
    }

    @Override
    public ExternalSheet getExternalSheet(int number) {
        return book.getExternalSheet(number);
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int workbook) {
        return book.getExternalSheet(first, last, workbook);
    }

    @Override
    public int convertFromExternSheetIndex(int number) {
        return book.convertFromExternSheetIndex(number);
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        return book.getExternalName(sheet, name);
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int workbook) {
        return book.getExternalName(name, sheet, workbook);
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        return book.getName(name);
    }

    @Override
    public EvaluationName getName(String name, int sheet) {
        return book.getName(name, sheet);
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return book.resolveNameXText(name);
    }

    @Override
    public UDFFinder getUDFFinder() {
        return book.getUDFFinder();
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return book.getSpreadsheetVersion();
    }

    @Override
    public void clearAllCachedResultValues() {
        book.clearAllCachedResultValues();
    }
}
