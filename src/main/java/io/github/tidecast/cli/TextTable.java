package io.github.tidecast.cli;

import io.github.tidecast.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: the first column at the left, the others at the right under their headings. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; the first is the heading. All rows have as many cells. */
    TextTable row(List<String> cells) {
        if (!rows.isEmpty() && rows.getFirst().size() != cells.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + rows.getFirst().size() + " headings");
        }
        rows.add(cells.stream().map(VisibleText::line).toList());
        return this;
    }

    /** The lines, without line ends and blanks at the end. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String padding = " ".repeat(width(column) - DisplayWidth.of(cell));
            line.append(column == 0 ? cell + padding : "  " + padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
    }
}
