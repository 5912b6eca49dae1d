package io.github.tidecast.importing.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Tells which formulas may be computed: they are made of values, references within the workbook, operators and
 * {@linkplain HarmlessFunctions harmless functions}, and the work that follows from their size is bounded.
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
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST_FORMAT = 64;

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
     * @return nothing if it is not to be computed
     */
    Optional<CheckedFormula> check(int sheet, Ptg[] tokens) {
        Sum sum = new Sum(sheet);
        Ptg[] clipped = sum.all(tokens, 0);
        return sum.isHarmless() ? Optional.of(new CheckedFormula(clipped, sum.reaches, sum.patterns)) : Optional.empty();
    }

    /** What is met in a formula. */
    private final class Sum {

        private final int sheet;
        private final List<Reach> reaches = new ArrayList<>();
        private int tokens;
        private int operations;
        private int joins;
        private long rows = 1;
        private long columns = 1;
        private boolean wildcards;
        private boolean patterns;
        private boolean harmful;

        Sum(int sheet) {
            this.sheet = sheet;
        }

        boolean isHarmless() {
            return !harmful && joins <= MOST_JOINS && !(patterns && wildcards) && rows * columns <= MOST_CELLS
                    && rows * columns * Math.max(1, operations) <= MOST_WORK;
        }

        Ptg[] all(Ptg[] formula, int depth) {
            tokens += formula.length;
            harmful |= tokens > MOST_TOKENS || depth > DEEPEST_NAMES;
            Ptg[] clipped = formula.clone();
            for (int i = 0; i < formula.length && !harmful; i++) {
                clipped[i] = one(formula, i, depth);
            }
            return clipped;
        }

        private Ptg one(Ptg[] formula, int at, int depth) {
            Ptg token = formula[at];
            switch (token) {
                case AbstractFunctionPtg function -> function(function, formula, at);
                case ConcatPtg join -> joins++;
                case ValueOperatorPtg operator -> operations++;
                case StringPtg text -> wildcards |= References.hasWildcard(text.getValue());
                case ArrayPtg array -> grow(array.getRowCount(), array.getColumnCount());
                case NamePtg name -> name(book.getName(name), depth);
                case NameXPtg name -> functionName(String.valueOf(book.resolveNameXText(name)));
                case NameXPxg name -> external(name, depth);
                case RefNPtg relative -> harmful = true;
                case AreaNPtg relative -> harmful = true;
                case RefPtgBase reference -> reach(references.of(sheet, reference));
                case AreaPtgBase area -> {
                    Ptg clipped = references.clipped(sheet, area);
                    reach(references.of(sheet, (AreaPtgBase) clipped));
                    return clipped;
                }
                case ScalarConstantPtg constant -> { }
                case ParenthesisPtg parenthesis -> { }
                case AttrPtg attribute -> operations++;
                case RefErrorPtg error -> { }
                case AreaErrPtg error -> { }
                default -> harmful = true;
            }
            return token;
        }

        private void function(AbstractFunctionPtg function, Ptg[] formula, int at) {
            operations++;
            if (function.isExternalFunction()) {
                return; // its name is a part of its own
            }
            String name = function.getName();
            patterns |= HarmlessFunctions.takesPattern(name);
            harmful |= !HarmlessFunctions.contains(name)
                    || HarmlessFunctions.takesDigits(name) && function.getNumberOfOperands() > 1 && !fewDigits(formula, at)
                    || HarmlessFunctions.takesFormat(name) && !shortFormat(formula, at);
        }

        private void functionName(String name) {
            harmful |= !HarmlessFunctions.contains(name);
            patterns |= HarmlessFunctions.takesPattern(name);
        }

        private void external(NameXPxg name, int depth) {
            if (name.getExternalWorkbookNumber() > 0 || name.getSheetName() != null) {
                harmful = true;
            } else if (HarmlessFunctions.contains(name.getNameName())) {
                functionName(name.getNameName());
            } else {
                name(book.getName(name.getNameName(), sheet), depth);
            }
        }

        private void name(EvaluationName name, int depth) {
            if (name == null) {
                harmful = true;
            } else if (name.isFunctionName()) {
                functionName(name.getNameText());
            } else if (name.hasFormula()) {
                all(name.getNameDefinition(), depth + 1);
            } else {
                harmful = true;
            }
        }

        private void reach(Optional<Reach> reach) {
            harmful |= reach.isEmpty();
            reach.ifPresent(cells -> {
                reaches.add(cells);
                grow(cells.rows(), cells.columns());
            });
        }

        private void grow(long moreRows, long moreColumns) {
            rows = Math.max(rows, moreRows);
            columns = Math.max(columns, moreColumns);
        }
    }

    /** The last argument is a small number that is written in the formula. */
    private static boolean fewDigits(Ptg[] formula, int at) {
        int before = at > 0 && formula[at - 1] instanceof UnaryMinusPtg ? at - 2 : at - 1;
        return before >= 0 && switch (formula[before]) {
            case IntPtg digits -> digits.getValue() <= MOST_DIGITS;
            case NumberPtg digits -> Math.abs(digits.getValue()) <= MOST_DIGITS;
            default -> false;
        };
    }

    /** The last argument is a short text that is written in the formula. */
    private static boolean shortFormat(Ptg[] formula, int at) {
        return at > 0 && formula[at - 1] instanceof StringPtg format && format.getValue().length() <= LONGEST_FORMAT;
    }
}
