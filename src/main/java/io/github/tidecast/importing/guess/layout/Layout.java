package io.github.tidecast.importing.guess.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the table is in its grid.
 *
 * @param header  grid row of the column names, if there is one
 * @param names   unique names of the grid's columns
 * @param rows    grid rows that hold data, ascending
 */
public record Layout(OptionalInt header, List<String> names, int[] rows) {

    public Layout {
        names = List.copyOf(names);
    }
}
