package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import java.util.ArrayList;
import java.util.List;

/** Makes a list of strings of each record, of as many fields as a table may have columns. */
final class HeadRecords extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final ReadGuard guard;
    private List<String> fields = List.of();

    HeadRecords(ReadGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void handleBegin(long line) {
        fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        guard.step();
        if (field < GridBuilder.MOST_COLUMNS) {
            fields.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected List<String> buildRecord() {
        return fields;
    }
}
