package io.github.tidecast.importing.formula;

import java.util.HashMap;
import java.util.Map;

/**
 * Cells that no formula has to wait for, because nothing in them is still to be computed: thousands of formulas look
 * into the same table, or sum up one row more than the formula before.
 */
final class FreeCells {

    private static final int MOST_BLOCKS = 100_000;

    /** Columns from a row on. */
    private record Block(int sheet, int firstRow, int firstColumn, int lastColumn) {

        static Block of(Reach cells) {
            return new Block(cells.sheet(), cells.firstRow(), cells.firstColumn(), cells.lastColumn());
        }
    }

    private final Map<Block, Integer> rows = new HashMap<>();

    /** All these cells are free, now and later. */
    void add(Reach cells) {
        if (rows.size() < MOST_BLOCKS) {
            rows.merge(Block.of(cells), cells.rows(), Math::max);
        }
    }

    /** How many of these cells, counted row by row from the first, are free. */
    int of(Reach cells) {
        return Math.min(rows.getOrDefault(Block.of(cells), 0), cells.rows()) * cells.columns();
    }
}
