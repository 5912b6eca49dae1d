package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.CellLook.Look;
import io.github.tidecast.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out rows that repeat the header, as in files that were joined. */
final class RepeatedHeader {

    private RepeatedHeader() {
    }

    static int[] leftOut(Grid grid, int header, int[] body, CellLook looks, FindingsBuilder findings) {
        List<String> names = grid.row(header);
        int probe = IntStream.range(0, names.size()).filter(c -> looks.of(names.get(c)) == Look.TEXT).findFirst().orElse(-1);
        if (probe < 0) {
            return body;
        }
        String name = names.get(probe);
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        CellColumn column = grid.column(probe);
        int[] kept = new int[body.length];
        int count = 0;
        for (int row : body) {
            boolean same = column.end(row) - column.start(row) == length && column.text(row).equals(name)
                    && grid.row(row).equals(names);
            if (!same) {
                kept[count++] = row;
            }
        }
        if (count < body.length) {
            findings.info("repeated-header", Text.of("importing.repeated-header", body.length - count));
        }
        return Arrays.copyOf(kept, count);
    }
}
