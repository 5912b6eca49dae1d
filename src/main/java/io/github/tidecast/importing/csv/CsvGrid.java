package io.github.tidecast.importing.csv;

import io.github.tidecast.importing.grid.Grid;

/**
 * A text file as it was read.
 *
 * @param grid     its cells
 * @param encoding how its bytes are characters
 * @param dialect  how its fields are separated
 */
public record CsvGrid(Grid grid, Encoding encoding, Dialect dialect) {
}
