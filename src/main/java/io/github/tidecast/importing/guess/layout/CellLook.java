package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.dates.DateFormats;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.numbers.NumberReader;
import io.github.tidecast.importing.guess.vocabulary.MissingMarkers;
import java.util.List;

/** Tells at a glance what a cell looks like, whatever its column. Not for several threads. */
public final class CellLook {

    /** What a cell looks like. */
    public enum Look { NOTHING, MISSING, NUMBER, DATE, TEXT }

    private final NumberReader points = new NumberReader('.');
    private final NumberReader commas = new NumberReader(',');
    private final List<DateReader> dates = DateFormats.ALL.stream().map(DateReader::new).toList();

    /** What a cell of a grid looks like. */
    public Look of(Grid grid, int row, int column) {
        return switch (grid.kind(row, column)) {
            case EMPTY -> Look.NOTHING;
            case NUMBER -> Look.NUMBER;
            case TIME -> Look.DATE;
            case ERROR -> Look.MISSING;
            case TEXT -> of(grid.text(row, column));
        };
    }

    /** What a text looks like. */
    public Look of(String text) {
        if (text.isEmpty()) {
            return Look.NOTHING;
        }
        if (MissingMarkers.contains(text)) {
            return Look.MISSING;
        }
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (!Double.isNaN(points.read(bytes, 0, bytes.length)) || !Double.isNaN(commas.read(bytes, 0, bytes.length))) {
            return Look.NUMBER;
        }
        for (DateReader date : dates) {
            if (date.read(bytes, 0, bytes.length) != DateReader.NONE) {
                return Look.DATE;
            }
        }
        return Look.TEXT;
    }

    /** True for a cell that holds something at all. */
    static boolean isFilled(Grid grid, int row, int column) {
        return grid.kind(row, column) != CellKind.EMPTY;
    }
}
