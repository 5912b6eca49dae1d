package io.github.tidecast.importing.formula;

import io.github.tidecast.importing.grid.CancelledStepException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefNPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches for exact values, by VLOOKUP and MATCH, with an index of the column: thousands of formulas search the same
 * one, and the evaluator would go through it from its top for each. A VLOOKUP gets a table of the only row that matters,
 * a MATCH is replaced by its result. Searches of another form are left to the evaluator.
 */
final class ExactSearches {

    private static final Logger LOG = LoggerFactory.getLogger(ExactSearches.class);
    /** Rows in all indices; each takes about two hundred bytes. */
    private static final int MOST_ROWS = 250_000;

    private final ComputedBook book;
    private final References references;
    private final FreeCells free;
    private final Map<Integer, List<ColumnIndex>> columns = new HashMap<>();
    private int rows;

    ExactSearches(ComputedBook book, EvaluationWorkbook source, FreeCells free) {
        this.book = book;
        this.references = new References(source);
        this.free = free;
    }

    /**
     * A formula with its searches done.
     *
     * @param sheet the sheet that it stands in
     */
    CheckedFormula done(int sheet, CheckedFormula formula) {
        List<Ptg> tokens = new ArrayList<>(List.of(formula.tokens()));
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof AbstractFunctionPtg function && !function.isExternalFunction()) {
                Optional<List<Ptg>> shorter = replaced(sheet, function, tokens, i);
                if (shorter.isPresent()) {
                    List<Ptg> search = tokens.subList(i - function.getNumberOfOperands(), i + 1);
                    int before = search.size();
                    search.clear();
                    search.addAll(shorter.get());
                    i += shorter.get().size() - before;
                    changed = true;
                }
            }
        }
        return changed ? formula.with(tokens.toArray(Ptg[]::new)) : formula;
    }

    private Optional<List<Ptg>> replaced(int sheet, AbstractFunctionPtg function, List<Ptg> tokens, int at) {
        int operands = function.getNumberOfOperands();
        boolean rowOfTable = function.getName().equals("VLOOKUP") && operands == 4;
        if (!rowOfTable && !(function.getName().equals("MATCH") && operands == 3) || at < operands
                || !isExact(tokens.get(at - 1)) || !(tokens.get(at - operands + 1) instanceof AreaPtgBase area)
                || rowOfTable && !(tokens.get(at - 2) instanceof IntPtg)) {
            return Optional.empty();
        }
        List<Ptg> search = List.copyOf(tokens.subList(at - operands, at + 1));
        try {
            Reach table = references.of(sheet, area).orElse(null);
            if (table == null || !rowOfTable && table.columns() > 1 || free.of(table) < table.cells()) {
                return Optional.empty();
            }
            Object value = value(sheet, search.getFirst());
            return value == null ? Optional.empty() : index(table).map(index -> index.find(value, table))
                    .map(row -> rowOfTable ? withRow(search, area, row.orElse(table.firstRow()))
                            : position(search, row, table.firstRow()));
        } catch (CancelledStepException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("A column has no index where it has no result, or what may not be looked at", e);
            return Optional.empty();
        }
    }

    private static boolean isExact(Ptg kind) {
        return kind instanceof BoolPtg truth && !truth.getValue() || kind instanceof IntPtg number && number.getValue() == 0;
    }

    /** What is searched for: a value that is written in the formula, or that of a single cell. */
    private @Nullable Object value(int sheet, Ptg wanted) {
        return switch (wanted) {
            case IntPtg number -> (double) number.getValue();
            case NumberPtg number -> number.getValue();
            case StringPtg text -> ColumnIndex.folded(text.getValue());
            case BoolPtg truth -> truth.getValue();
            case RefNPtg relative -> null;
            case RefPtgBase cell -> references.of(sheet, cell).map(reach -> ColumnIndex.value(
                    book.getSheet(reach.sheet()).getCell(reach.firstRow(), reach.firstColumn()))).orElse(null);
            default -> null;
        };
    }

    private Optional<ColumnIndex> index(Reach table) {
        int column = table.sheet() << 14 | table.firstColumn();
        List<ColumnIndex> known = columns.computeIfAbsent(column, added -> new ArrayList<>());
        ColumnIndex index = known.stream().filter(one -> one.touches(table)).findFirst().orElseGet(() -> {
            ComputedSheet cells = book.getSheet(table.sheet());
            known.add(new ColumnIndex(row -> cells.getCell(row, table.firstColumn()), table.firstRow()));
            return known.getLast();
        });
        if (rows + index.lacks(table) > MOST_ROWS) {
            return Optional.empty();
        }
        rows += index.lacks(table);
        return Optional.of(index);
    }

    /** The search in a table of a single row: of that with the value, or of any one if there is none. */
    private static List<Ptg> withRow(List<Ptg> search, AreaPtgBase table, int row) {
        AreaPtgBase single = (AreaPtgBase) table.copy();
        single.setFirstRow(row);
        single.setLastRow(row);
        return List.of(search.get(0), single, search.get(2), search.get(3), search.get(4));
    }

    private static List<Ptg> position(List<Ptg> search, OptionalInt row, int first) {
        Ptg result = row.isPresent() ? new NumberPtg(row.getAsInt() - first + 1) : ErrPtg.N_A;
        return List.of(result, new GapPtg(search.stream().mapToInt(Ptg::getSize).sum() - result.getSize()));
    }
}
