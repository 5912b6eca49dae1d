package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.tidecast.importing.grid.GridBuilder;

/**
 * Puts FastCSV's fields into a grid without making strings of them; says true once in a while, to look up. A field
 * written as {@code ="0815"}, which makes Excel take digits for text, is what stands between the marks, and so is one in
 * single quotes.
 */
final class GridHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int ROWS_BETWEEN_CHECKS = 1 << 12;

    private final GridBuilder builder;

    GridHandler(GridBuilder builder) {
        this.builder = builder;
    }

    @Override
    protected void handleBegin(long line) {
        builder.startRow(line);
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (!quoted && length > 2 && buffer[offset] == '\'' && buffer[offset + length - 1] == '\'') {
            builder.text(field, buffer, offset + 1, length - 2);
            return;
        }
        boolean forced = length > 3 && buffer[offset] == '=' && buffer[offset + 1] == '"' && buffer[offset + length - 1] == '"';
        builder.text(field, buffer, forced ? offset + 2 : offset, forced ? length - 3 : length);
    }

    @Override
    protected Boolean buildRecord() {
        return builder.rows() % ROWS_BETWEEN_CHECKS == 0;
    }
}
