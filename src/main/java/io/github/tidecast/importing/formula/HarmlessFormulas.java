package io.github.tidecast.importing.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaErrPtg;
import org.apache.poi.ss.formula.ptg.AreaNPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.ArrayPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefErrorPtg;
import org.apache.poi.ss.formula.ptg.RefNPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.ScalarConstantPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import org.jspecify.annotations.Nullable;

/**
 * Tells which formulas may be computed: they are made of values, references within the workbook, operators and
 * {@linkplain HarmlessFunctions harmless functions}, and the work that follows from their size is bounded. Other parts
 * are {@linkplain RefusedPtg replaced}, so that a formula has a result if it does not come to them.
 */
final class HarmlessFormulas {

    /** Parts of a formula with those of the names in it, as Excel bounds the length of a formula. */
    private static final int MOST_TOKENS = 8_192;
    private static final int DEEPEST_NAMES = 8;
    /** Cells of an array that may come about on the way. */
    private static final long MOST_CELLS = 300_000;
    /** Such cells times operations. */
    private static final long MOST_WORK = 10_000_000;
    private static final int MOST_JOINS = 64;
    private static final int LONGEST_FORMAT = 64;
    private static final int LAST_COMMON_CODE = 127;

    private final EvaluationWorkbook book;
    private final References references;

    HarmlessFormulas(EvaluationWorkbook book) {
        this.book = book;
        this.references = new References(book);
    }

    /**
     * Looks at a formula.
     *
     * @param sheet  the sheet that it stands in
     * @param tokens the formula as POI parses it
     * @param array  whether it is computed for whole areas at once
     * @return nothing if it is not to be computed
     */
    Optional<CheckedFormula> check(int sheet, Ptg[] tokens, boolean array) {
        Sum sum = new Sum(sheet, array);
        Ptg[] clipped = sum.all(tokens, 0);
        return !sum.isHarmless() ? Optional.empty() : Optional.of(
                new CheckedFormula(clipped, List.copyOf(sum.reaches), sum.patterns, Set.copyOf(sum.digits)));
    }

    /** What is met in a formula. */
    private final class Sum {

        private final int sheet;
        private final List<Reach> reaches = new ArrayList<>();
        private final Set<CellKey> digits = new HashSet<>();
        private final boolean array;
        private boolean arrays;
        private boolean weeks;
        private int tokens;
        private int operations;
        private int joins;
        private long rows = 1;
        private long columns = 1;
        private boolean wildcards;
        private boolean patterns;
        private boolean allRows;
        private boolean harmful;

        Sum(int sheet, boolean array) {
            this.sheet = sheet;
            this.array = array;
            this.arrays = array;
        }

        boolean isHarmless() {
            return !harmful && joins <= MOST_JOINS && !(patterns && wildcards) && !(arrays && takesTooLargeArrays());
        }

        private boolean takesTooLargeArrays() {
            return rows * columns > MOST_CELLS || rows * columns * Math.max(1, operations) > MOST_WORK;
        }

        Ptg[] all(Ptg[] formula, int depth) {
            tokens += formula.length;
            harmful |= tokens > MOST_TOKENS || depth > DEEPEST_NAMES;
            allRows |= countsAllRows(formula);
            Ptg[] clipped = formula.clone();
            for (int i = 0; i < formula.length && !harmful; i++) {
                clipped[i] = one(formula, i, depth);
            }
            return clipped;
        }

        private Ptg one(Ptg[] formula, int at, int depth) {
            Ptg token = formula[at] instanceof AreaPtgBase area && !(area instanceof AreaNPtg)
                    ? references.clipped(sheet, area) : formula[at];
            return accepts(token, formula, at, depth) && !(allRows && token != formula[at]) ? token : new RefusedPtg(token);
        }

        private boolean accepts(Ptg token, Ptg[] formula, int at, int depth) {
            return switch (token) {
                case AbstractFunctionPtg function -> function(function, formula, at);
                case ConcatPtg join -> ++joins > 0;
                case ValueOperatorPtg operator -> ++operations > 0;
                case StringPtg text -> {
                    wildcards |= References.hasWildcard(text.getValue());
                    yield true;
                }
                case ArrayPtg array -> {
                    grow(array.getRowCount(), array.getColumnCount());
                    yield true;
                }
                case NamePtg name -> name(book.getName(name), depth);
                case NameXPtg name -> functionName(String.valueOf(book.resolveNameXText(name)));
                case NameXPxg name -> external(name, depth);
                case RefNPtg relative -> false;
                case AreaNPtg relative -> false;
                case RefPtgBase reference -> reach(references.of(sheet, reference));
                case AreaPtgBase area -> reach(references.of(sheet, area));
                case AttrPtg attribute -> ++operations > 0;
                case ScalarConstantPtg constant -> true;
                case ParenthesisPtg parenthesis -> true;
                case RefErrorPtg error -> true;
                case AreaErrPtg error -> true;
                default -> false;
            };
        }

        private boolean function(AbstractFunctionPtg function, Ptg[] formula, int at) {
            operations++;
            if (function.isExternalFunction()) {
                return !weeks || function.getNumberOfOperands() < 3 || commonWeeks(formula, at); // its name is a part of its own
            }
            String name = function.getName();
            return functionName(name) && (array || isGivenAreas(name, function.getNumberOfOperands(), formula, at))
                    && !(HarmlessFunctions.takesDigits(name) && function.getNumberOfOperands() > 1 && !fewDigits(formula, at))
                    && !(HarmlessFunctions.takesFormat(name) && !shortFormat(formula, at))
                    && !(HarmlessFunctions.takesCode(name) && !latinCode(formula, at));
        }

        private boolean functionName(String name) {
            patterns |= HarmlessFunctions.takesPattern(name);
            arrays |= HarmlessFunctions.makesArrays(name);
            weeks |= HarmlessFunctions.countsWeeks(name);
            return HarmlessFunctions.contains(name);
        }

        private boolean external(NameXPxg name, int depth) {
            if (name.getExternalWorkbookNumber() > 0 || name.getSheetName() != null) {
                return false;
            }
            return HarmlessFunctions.contains(name.getNameName()) ? functionName(name.getNameName())
                    : name(book.getName(name.getNameName(), sheet), depth);
        }

        private boolean name(@Nullable EvaluationName name, int depth) {
            if (name == null) {
                return false;
            }
            if (name.isFunctionName()) {
                return functionName(name.getNameText());
            }
            return name.hasFormula()
                    && Arrays.stream(all(name.getNameDefinition(), depth + 1)).noneMatch(RefusedPtg.class::isInstance);
        }

        private boolean reach(Optional<Reach> reach) {
            reach.ifPresent(cells -> {
                reaches.add(cells);
                grow(cells.rows(), cells.columns());
            });
            return reach.isPresent();
        }

        /** The last argument is a small number that is written in the formula, or a cell whose number is looked at then. */
        private boolean fewDigits(Ptg[] formula, int at) {
            int before = at > 0 && formula[at - 1] instanceof UnaryMinusPtg ? at - 2 : at - 1;
            return before >= 0 && switch (formula[before]) {
                case IntPtg number -> number.getValue() <= CheckedFormula.MOST_DIGITS;
                case NumberPtg number -> Math.abs(number.getValue()) <= CheckedFormula.MOST_DIGITS;
                case RefPtgBase cell when !(cell instanceof RefNPtg) -> {
                    references.of(sheet, cell).ifPresent(reach -> digits.add(reach.cell(0)));
                    yield true;
                }
                default -> false;
            };
        }

        private void grow(long moreRows, long moreColumns) {
            rows = Math.max(rows, moreRows);
            columns = Math.max(columns, moreColumns);
        }
    }

    /**
     * The arguments that are taken as arrays are areas or values, not made of areas by operators: POI would give the
     * operators a single cell of each area.
     */
    private static boolean isGivenAreas(String name, int operands, Ptg[] formula, int at) {
        int taken = HarmlessFunctions.arrays(name, operands);
        return at >= taken && Arrays.stream(formula, at - taken, at).allMatch(argument ->
                argument instanceof AreaPtgBase || argument instanceof RefPtgBase || argument instanceof ArrayPtg
                        || argument instanceof ScalarConstantPtg);
    }

    /** Counts rows of whole columns that have nothing in them, which would be left out. */
    private static boolean countsAllRows(Ptg[] formula) {
        boolean counts = false;
        boolean counted = false;
        boolean empty = false;
        for (Ptg part : formula) {
            if (part instanceof AbstractFunctionPtg function && !function.isExternalFunction()) {
                counts |= HarmlessFunctions.countsEmptyCells(function.getName());
                counted |= HarmlessFunctions.countsByCondition(function.getName());
            }
            empty |= part instanceof StringPtg text
                    && (text.getValue().isEmpty() || text.getValue().equals("=") || text.getValue().startsWith("<>"));
        }
        return counts || counted && empty;
    }

    /** The last argument is a short text that is written in the formula. */
    private static boolean shortFormat(Ptg[] formula, int at) {
        return at > 0 && formula[at - 1] instanceof StringPtg format && format.getValue().length() <= LONGEST_FORMAT;
    }

    /** The last argument is one of the two kinds of weeks that POI counts as Excel does; it does not know those of ISO. */
    private static boolean commonWeeks(Ptg[] formula, int at) {
        return at > 0 && formula[at - 1] instanceof IntPtg kind && kind.getValue() <= 2;
    }

    /** The only argument is the number of a character that has the same number everywhere. */
    private static boolean latinCode(Ptg[] formula, int at) {
        return at > 0 && formula[at - 1] instanceof IntPtg code && code.getValue() <= LAST_COMMON_CODE;
    }
}
