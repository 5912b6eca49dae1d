package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.formula.CellKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.atp.AnalysisToolPak;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.PowerPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.apache.poi.ss.formula.udf.IndexedUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx as its formulas see it: sheets are read when a formula asks for them, as streams, because POI's workbook of
 * objects takes a hundred times the size of the file and cannot be stopped. Other workbooks and tables are not known.
 */
final class StreamedBook implements EvaluationWorkbook, FormulaParsingWorkbook {

    private static final SpreadsheetVersion VERSION = SpreadsheetVersion.EXCEL2007;
    /** Excel allows 64 functions in each other. */
    private static final int MOST_PARENTHESES = 256;

    private final List<SheetFacts> sheets;
    private final List<DefinedName> names;
    private final IntFunction<StreamedSheet> reader;
    private final Map<Integer, StreamedSheet> read = new HashMap<>();
    private final UDFFinder functions = new IndexedUDFFinder(AnalysisToolPak.instance);

    /**
     * A workbook.
     *
     * @param reader reads a sheet, from 0
     */
    StreamedBook(WorkbookHandler workbook, IntFunction<StreamedSheet> reader) {
        this.sheets = workbook.sheets();
        this.names = IntStream.range(0, workbook.names().size()).mapToObj(number -> {
            WorkbookHandler.NamedText name = workbook.names().get(number);
            return new DefinedName(name.name(), name.sheet(), name.text(), number,
                    text -> parse(text, FormulaType.NAMEDRANGE, name.sheet(), -1));
        }).toList();
        this.reader = reader;
    }

    boolean isPending(CellKey cell) {
        return getSheet(cell.sheet()).formulas().isPending(cell);
    }

    @Override
    public StreamedSheet getSheet(int number) {
        if (!read.containsKey(number)) {
            read.put(number, null); // one that cannot be read is not tried for each formula
            read.put(number, reader.apply(number));
        }
        StreamedSheet sheet = read.get(number);
        if (sheet == null) {
            throw new IllegalStateException("sheet " + number + " cannot be read");
        }
        return sheet;
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        CellKey key = new CellKey(getSheetIndex(cell.getSheet()), cell.getRowIndex(), cell.getColumnIndex());
        SheetFormulas formulas = getSheet(key.sheet()).formulas();
        FormulaText formula = formulas.pending(key).orElseThrow();
        if (!formula.text().isEmpty()) {
            return parse(formula, key);
        }
        SheetFormulas.Shared shared = formulas.shared(formula.shared()).orElseThrow();
        return new SharedFormula(VERSION).convertSharedFormulas(parse(shared.formula(), shared.cell()),
                key.row() - shared.cell().row(), key.column() - shared.cell().column());
    }

    private Ptg[] parse(FormulaText formula, CellKey cell) {
        return parse(formula.text(), formula.array() ? FormulaType.ARRAY : FormulaType.CELL, cell.sheet(), cell.row());
    }

    /** The parser goes down a level for each parenthesis: how deep a thread can go is not the same twice. */
    private Ptg[] parse(String formula, FormulaType type, int sheet, int row) {
        if (deepest(formula) > MOST_PARENTHESES) {
            throw new FormulaParseException("more than " + MOST_PARENTHESES + " parentheses in each other");
        }
        Ptg[] parts = FormulaParser.parse(formula, this, type, sheet, row);
        if (IntStream.range(1, parts.length).anyMatch(i -> parts[i - 1] instanceof PowerPtg
                && parts[i] instanceof UnaryMinusPtg)) {
            throw new FormulaParseException("a minus before a power, which Excel takes for a part of the base");
        }
        return parts;
    }

    private static int deepest(String formula) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < formula.length(); i++) {
            char sign = formula.charAt(i);
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    @Override
    public String getSheetName(int sheet) {
        return sheets.get(sheet).name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return read.entrySet().stream().filter(entry -> entry.getValue() == sheet).mapToInt(Map.Entry::getKey)
                .findFirst().orElse(-1);
    }

    @Override
    public int getSheetIndex(String name) {
        return IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).name().equalsIgnoreCase(name))
                .findFirst().orElse(-1);
    }

    @Override
    public @Nullable EvaluationName getName(String name, int sheet) {
        return named(name, sheet).or(() -> named(name, -1)).orElse(null);
    }

    private Optional<DefinedName> named(String name, int sheet) {
        return names.stream().filter(known -> known.sheet() == sheet && known.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public EvaluationName getName(NamePtg name) {
        return names.get(name.getIndex());
    }

    @Override
    public @Nullable Ptg getNameXPtg(String name, SheetIdentifier sheet) {
        return sheet == null ? new NameXPxg(name) : null;
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier sheet) {
        return sheet.getBookName() == null ? new Ref3DPxg(sheet, cell) : new Ref3DPxg(1, sheet, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier sheet) {
        return sheet.getBookName() == null ? new Area3DPxg(sheet, area) : new Area3DPxg(1, sheet, area);
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int workbook) {
        return new ExternalSheet(null, first);
    }

    @Override
    public int convertFromExternSheetIndex(int number) {
        return number;
    }

    @Override
    public int getExternalSheetIndex(String name) {
        return getSheetIndex(name);
    }

    @Override
    public UDFFinder getUDFFinder() {
        return functions;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return VERSION;
    }

    @Override
    public void clearAllCachedResultValues() {
        // nothing is cached
    }

    @Override
    public @Nullable Table getTable(String name) {
        return null;
    }

    @Override
    public Name createName() {
        throw new IllegalStateException("a workbook that is read gets no names");
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        throw new IllegalStateException("no such names in an .xlsx");
    }

    @Override
    public ExternalSheet getExternalSheet(int number) {
        throw new IllegalStateException("no such references in an .xlsx");
    }

    @Override
    public int getExternalSheetIndex(String workbook, String sheet) {
        throw new IllegalStateException("no other workbooks");
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        throw new IllegalStateException("no other workbooks");
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int workbook) {
        throw new IllegalStateException("no other workbooks");
    }
}
