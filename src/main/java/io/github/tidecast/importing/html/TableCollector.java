package io.github.tidecast.importing.html;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the tables of a page and keeps the one with most rows; cells that span columns count once and leave the rest
 * blank. Cells go into the grid at once, which counts the memory that they take.
 */
final class TableCollector implements MarkupHandler {

    private static final int WIDEST_SPAN = 1000;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");
    /** Tables within tables that are told apart; one that lies deeper takes the place of the one around it. */
    private static final int DEEPEST = 32;

    private final ReadGuard guard;
    private final StringBuilder cell = new StringBuilder();
    private final Deque<OpenTable> open = new ArrayDeque<>();
    private GridBuilder largest;
    private boolean inCell;
    private int span;

    /** A table that is not closed yet. */
    private static final class OpenTable {

        private final GridBuilder builder;
        private int column;

        OpenTable(GridBuilder builder) {
            this.builder = builder;
        }

        void startRow() {
            builder.startRow(builder.rows() + 1L);
            column = 0;
        }

        void add(CharSequence text, int span) {
            if (builder.rows() == 0) {
                startRow();
            }
            builder.text(column, text);
            column = Math.min(column + span, GridBuilder.MOST_COLUMNS);
        }
    }

    TableCollector(ReadGuard guard) {
        this.guard = guard;
        this.largest = GridBuilder.ofText(guard);
    }

    @Override
    public void start(String tag, String attribute) {
        guard.step();
        switch (tag) {
            case "table" -> {
                endCell();
                if (open.size() == DEEPEST) {
                    endTable();
                }
                open.push(new OpenTable(GridBuilder.ofText(guard)));
            }
            case "tr" -> {
                endCell();
                if (!open.isEmpty()) {
                    open.peek().startRow();
                }
            }
            case "td", "th" -> {
                endCell();
                inCell = !open.isEmpty();
                span = span(attribute);
            }
            default -> { }
        }
    }

    private static int span(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.lookingAt() ? Math.clamp(Integer.parseInt(digits.group()), 1, WIDEST_SPAN) : 1;
    }

    @Override
    public void text(CharSequence text) {
        guard.step();
        if (inCell && cell.length() < CellColumn.LONGEST_TEXT) {
            cell.append(cell.isEmpty() ? "" : " ").append(text);
        }
    }

    @Override
    public void end(String tag) {
        guard.step();
        switch (tag) {
            case "td", "th", "tr" -> endCell();
            case "table" -> {
                endCell();
                endTable();
            }
            default -> { }
        }
    }

    private void endCell() {
        if (inCell) {
            open.peek().add(cell, span);
        }
        inCell = false;
        cell.setLength(0);
    }

    private void endTable() {
        if (!open.isEmpty()) {
            GridBuilder ended = open.pop().builder;
            largest = ended.rows() > largest.rows() ? ended : largest;
        }
    }

    /** The table with most rows once the page is over; an empty grid if there is none. */
    Grid largest() {
        endCell();
        while (!open.isEmpty()) {
            endTable();
        }
        return largest.build();
    }
}
