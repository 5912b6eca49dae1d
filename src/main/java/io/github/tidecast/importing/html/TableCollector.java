package io.github.tidecast.importing.html;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.GridLimitException;
import io.github.tidecast.importing.grid.ReadGuard;
import java.util.Optional;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;

/**
 * Collects the tables of a page and keeps the one with most rows; cells that span columns count once and leave the rest
 * blank. Cells go into the grid at once, which counts the memory that they take.
 */
final class TableCollector extends HTMLEditorKit.ParserCallback {

    private static final int WIDEST_SPAN = 1000;

    private final ReadGuard guard;
    private final StringBuilder cell = new StringBuilder();
    private GridBuilder largest;
    private GridBuilder table;
    private Optional<GridLimitException> limit = Optional.empty();
    private boolean inCell;
    private int column;
    private int span;

    TableCollector(ReadGuard guard) {
        this.guard = guard;
        this.largest = GridBuilder.ofText(guard);
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.TABLE) {
            keepLarger();
            table = GridBuilder.ofText(guard);
        } else if (tag == HTML.Tag.TR && table != null) {
            startRow();
        } else if (tag == HTML.Tag.TD || tag == HTML.Tag.TH) {
            endCell();
            inCell = true;
            span = span(attributes.getAttribute(HTML.Attribute.COLSPAN));
        }
    }

    private void startRow() {
        table.startRow(table.rows() + 1L);
        column = 0;
    }

    private static int span(Object attribute) {
        String text = String.valueOf(attribute);
        return text.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(text), 1, WIDEST_SPAN) : 1;
    }

    @Override
    public void handleText(char[] data, int position) {
        if (inCell) {
            cell.append(cell.isEmpty() ? "" : " ").append(data);
        }
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        if (tag == HTML.Tag.TD || tag == HTML.Tag.TH || tag == HTML.Tag.TR || tag == HTML.Tag.TABLE) {
            endCell();
        }
    }

    private void endCell() {
        boolean ended = inCell && table != null;
        String text = cell.toString();
        cell.setLength(0);
        inCell = false;
        if (ended && !isOver()) {
            if (table.rows() == 0) {
                startRow();
            }
            try {
                table.text(column, text);
            } catch (GridLimitException beyond) {
                // the parser takes an exception for a slip of its reader and goes on
                limit = Optional.of(beyond);
            }
            column = Math.min(column + span, GridBuilder.MOST_COLUMNS);
        }
    }

    /** True once a table went beyond a limit: the rest of the page is of no interest. */
    boolean isOver() {
        return limit.isPresent();
    }

    private void keepLarger() {
        if (table != null && table.rows() > largest.rows()) {
            largest = table;
        }
    }

    /**
     * The table with most rows; an empty grid if there is none.
     *
     * @throws GridLimitException if a table went beyond a limit
     */
    Grid largest() {
        if (isOver()) {
            throw limit.get();
        }
        keepLarger();
        return largest.build();
    }
}
