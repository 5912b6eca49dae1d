package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.grid.Grid;
import java.util.List;
import java.util.Optional;

/**
 * A file's cells and what is known about where they come from.
 *
 * @param grid      the cells
 * @param encoding  character set of a text file
 * @param delimiter field delimiter of a text file; empty for workbooks and for text of one column
 * @param sheet     worksheet read
 * @param sheets    all worksheets
 * @param date1904  whether day numbers count from 1904
 */
record Source(Grid grid, Optional<String> encoding, Optional<Character> delimiter, Optional<String> sheet,
              List<String> sheets, boolean date1904) {
}
