package io.github.tidecast.importing;

import java.util.List;

/**
 * A row of a file for the eye.
 *
 * @param number row in the file or sheet, from 1; 0 for names that the file does not have
 * @param cells  its cells as text
 */
public record FileRow(long number, List<String> cells) {

    public FileRow {
        cells = List.copyOf(cells);
    }
}
