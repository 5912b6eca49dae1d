package io.github.tidecast.importing.formula;

import io.github.tidecast.importing.grid.CancelledStepException;
import io.github.tidecast.importing.grid.CellColumn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes formulas that have no stored result: first those that a formula refers to, each once, on a stack of its own,
 * so that neither the length nor the direction of a chain matters. One that cannot be computed has no result, and so
 * have those that look at it.
 */
public final class FormulaResults {

    private static final Logger LOG = LoggerFactory.getLogger(FormulaResults.class);

    private final FormulaBook book;
    private final FormulaBudget budget;
    private final HarmlessFormulas harmless;
    private final Map<CellKey, ValueEval> results = new HashMap<>();
    private final Set<CellKey> refused = new HashSet<>();
    private final FreeCells free = new FreeCells();
    private final ComputedBook computed;
    private final ExactSearches searches;
    private final WorkbookEvaluator evaluator;

    /** The results of a workbook. */
    public FormulaResults(FormulaBook book, FormulaBudget budget) {
        this.book = book;
        this.budget = budget;
        this.harmless = new HarmlessFormulas(book.workbook());
        this.computed = new ComputedBook(book, results, budget);
        this.searches = new ExactSearches(computed, book.workbook(), free);
        this.evaluator = new WorkbookEvaluator(computed, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
    }

    /** The result of a formula without a stored one, if it can be computed. */
    public Optional<ValueEval> of(CellKey cell) {
        if (!results.containsKey(cell) && !refused.contains(cell)) {
            budget.resume();
            compute(cell);
            budget.pause();
        }
        return Optional.ofNullable(results.get(cell));
    }

    private void compute(CellKey wanted) {
        Deque<Waiting> stack = new ArrayDeque<>();
        Set<CellKey> open = new HashSet<>();
        push(wanted, stack, open);
        while (!stack.isEmpty()) {
            Waiting top = stack.peek();
            budget.begin();
            Optional<CellKey> first = budget.isSpent() ? Optional.empty() : top.next(open);
            if (budget.isSpent() || top.refused) {
                stack.pop();
                open.remove(top.cell);
                refused.add(top.cell);
            } else if (first.isPresent()) {
                push(first.get(), stack, open);
            } else {
                stack.pop();
                open.remove(top.cell);
                evaluate(top);
            }
        }
    }

    private void push(CellKey cell, Deque<Waiting> stack, Set<CellKey> open) {
        Optional<CheckedFormula> formula = checked(cell);
        if (formula.isEmpty()) {
            refused.add(cell);
        } else {
            open.add(cell);
            stack.push(new Waiting(cell, formula.get()));
        }
    }

    private Optional<CheckedFormula> checked(CellKey cell) {
        try {
            EvaluationCell formula = book.workbook().getSheet(cell.sheet()).getCell(cell.row(), cell.column());
            return formula == null ? Optional.empty() : harmless.check(cell.sheet(), book.workbook().getFormulaTokens(formula),
                    formula.isPartOfArrayFormulaGroup());
        } catch (CancelledStepException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("The formula of {} cannot be understood", cell, e);
            return Optional.empty();
        }
    }

    private void evaluate(Waiting top) {
        try {
            budget.begin();
            computed.next(top.formula);
            computed.next(searches.done(top.cell.sheet(), top.formula));
            budget.begin();
            ComputedSheet sheet = computed.getSheet(top.cell.sheet());
            EvaluationCell formula = book.workbook().getSheet(top.cell.sheet()).getCell(top.cell.row(), top.cell.column());
            ValueEval result = evaluator.evaluate(new FormulaCell(sheet, top.cell, formula, () -> CellType.FORMULA));
            if (budget.isBeyond()
                    || result instanceof StringEval text && text.getStringValue().length() > CellColumn.LONGEST_TEXT) {
                refused.add(top.cell);
            } else {
                results.put(top.cell, result);
            }
        } catch (CancelledStepException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("The formula of {} cannot be computed", top.cell, e);
            refused.add(top.cell);
        }
    }

    /** A formula that waits for those that it refers to. */
    private final class Waiting {

        private final CellKey cell;
        private final CheckedFormula formula;
        private int reach;
        private int number;
        private boolean refused;
        private boolean waits;

        Waiting(CellKey cell, CheckedFormula formula) {
            this.cell = cell;
            this.formula = formula;
        }

        /**
         * The next formula that has to be computed before. One that has no result, or waits for this one, is passed over:
         * it does no harm unless this one looks at its value, and not all do at all that they refer to.
         */
        private Optional<CellKey> next(Set<CellKey> open) {
            try {
                for (; reach < formula.reaches().size(); reach++, number = 0, waits = false) {
                    Optional<CellKey> first = next(formula.reaches().get(reach), open);
                    if (first.isPresent()) {
                        return first;
                    }
                }
            } catch (CancelledStepException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.debug("The formula of {} refers to too much, or to what cannot be read", cell, e);
                refused = true;
            }
            return Optional.empty();
        }

        private Optional<CellKey> next(Reach cells, Set<CellKey> open) {
            if (cells.cells() > FormulaBudget.MOST_STEPS) {
                throw budget.beyond("cells of an area");
            }
            for (number = Math.max(number, free.of(cells)); number < cells.cells(); number++) {
                budget.step();
                CellKey before = cells.cell(number);
                if (!results.containsKey(before) && book.isPending(before) && !refused(before)) {
                    if (!open.contains(before)) {
                        return Optional.of(before);
                    }
                    waits = true;
                }
            }
            if (!waits) {
                free.add(cells);
            }
            return Optional.empty();
        }

        private boolean refused(CellKey before) {
            return FormulaResults.this.refused.contains(before);
        }
    }
}
