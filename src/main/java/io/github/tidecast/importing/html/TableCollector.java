package io.github.tidecast.importing.html;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;

/** Collects the tables of a page; cells that span columns count once and leave the rest blank. */
final class TableCollector extends HTMLEditorKit.ParserCallback {

    private static final int WIDEST_SPAN = 1000;

    private final List<List<List<String>>> tables = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean inCell;
    private int span;

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.TABLE) {
            tables.add(new ArrayList<>());
        } else if (tag == HTML.Tag.TR && !tables.isEmpty()) {
            tables.getLast().add(new ArrayList<>());
        } else if (tag == HTML.Tag.TD || tag == HTML.Tag.TH) {
            endCell();
            inCell = true;
            span = span(attributes.getAttribute(HTML.Attribute.COLSPAN));
        }
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
        if (inCell && !tables.isEmpty()) {
            List<List<String>> table = tables.getLast();
            if (table.isEmpty()) {
                table.add(new ArrayList<>());
            }
            table.getLast().add(cell.toString());
            for (int i = 1; i < span; i++) {
                table.getLast().add("");
            }
        }
        cell.setLength(0);
        inCell = false;
    }

    /** The table with most rows; an empty grid if there is none. */
    Grid largest() {
        GridBuilder builder = new GridBuilder();
        List<List<String>> best = tables.stream().max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
        for (int row = 0; row < best.size(); row++) {
            builder.startRow(row + 1L);
            for (int column = 0; column < best.get(row).size(); column++) {
                builder.text(column, best.get(row).get(column));
            }
        }
        return builder.build();
    }
}
