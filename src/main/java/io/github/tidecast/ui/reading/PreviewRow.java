package io.github.tidecast.ui.reading;

import java.util.List;

/**
 * A row of the preview.
 *
 * @param number row in the file, from 1
 * @param cells  its cells as text
 */
public record PreviewRow(long number, List<String> cells) {

    /** The cell of a column; nothing where the row is too short. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
