package io.github.tidecast.importing.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that no formula has to wait for, because nothing in them is still to be computed: thousands of formulas look
 * into the same table, or into one that begins or ends a row below that of the formula before.
 */
final class FreeCells {

    private static final int MOST_STRETCHES = 100_000;

    /** Columns of a sheet. */
    private record Columns(int sheet, int first, int last) {

        static Columns of(Reach cells) {
            return new Columns(cells.sheet(), cells.firstColumn(), cells.lastColumn());
        }
    }

    /** Stretches of rows that do not touch: the first row of each, and the one behind its last. */
    private final Map<Columns, TreeMap<Integer, Integer>> rows = new HashMap<>();
    private int stretches;

    /** All these cells are free, now and later. */
    void add(Reach cells) {
        if (stretches >= MOST_STRETCHES) {
            return;
        }
        TreeMap<Integer, Integer> free = rows.computeIfAbsent(Columns.of(cells), added -> new TreeMap<>());
        int first = cells.firstRow();
        int end = cells.lastRow() + 1;
        Map.Entry<Integer, Integer> before = free.floorEntry(first);
        if (before != null && before.getValue() >= first) {
            first = before.getKey();
        }
        for (Map.Entry<Integer, Integer> next = free.ceilingEntry(first); next != null && next.getKey() <= end;
                next = free.ceilingEntry(first)) {
            end = Math.max(end, next.getValue());
            free.remove(next.getKey());
            stretches--;
        }
        free.put(first, end);
        stretches++;
    }

    /** How many of these cells, counted row by row from the first, are free. */
    int of(Reach cells) {
        TreeMap<Integer, Integer> free = rows.get(Columns.of(cells));
        Map.Entry<Integer, Integer> stretch = free == null ? null : free.floorEntry(cells.firstRow());
        return stretch == null ? 0
                : Math.clamp((long) stretch.getValue() - cells.firstRow(), 0, cells.rows()) * cells.columns();
    }
}
