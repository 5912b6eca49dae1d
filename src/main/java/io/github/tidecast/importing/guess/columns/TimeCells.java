package io.github.tidecast.importing.guess.columns;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.dates.DateChoice;
import io.github.tidecast.importing.guess.dates.DateFormat.DateUnit;
import io.github.tidecast.importing.guess.dates.DateFormats;
import io.github.tidecast.importing.guess.dates.DateGuess;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a column of times: in its main format, and what that does not read in any other unmistakable one. */
final class TimeCells {

    private final Grid grid;
    private final Layout layout;
    private final FindingsBuilder findings;

    TimeCells(Grid grid, Layout layout, FindingsBuilder findings) {
        this.grid = grid;
        this.layout = layout;
        this.findings = findings;
    }

    TypedColumn.Times read(int column, int[] sample, Optional<DateOrder> wanted) {
        CellColumn cells = grid.column(column);
        String name = layout.names().get(column);
        Optional<DateChoice> choice = new DateGuess(cells, layout.rows()).choose(sample, wanted);
        DateReader main = choice.map(found -> new DateReader(found.format())).orElse(null);
        List<DateReader> others = DateFormats.ALL.stream()
                .filter(format -> format.order().isEmpty() && !format.isPlainNumber()).map(DateReader::new).toList();
        long[] times = new long[layout.rows().length];
        int missing = 0;
        int mixed = 0;
        DateUnit unit = choice.map(found -> found.format().unit()).orElse(DateUnit.DAY);
        for (int i = 0; i < times.length; i++) {
            int row = layout.rows()[i];
            times[i] = switch (cells.kind(row)) {
                case TIME -> cells.millis(row);
                case TEXT -> main == null ? DateReader.NONE
                        : main.read(cells.bytes(), cells.start(row), cells.end(row));
                default -> DateReader.NONE;
            };
            if (times[i] == DateReader.NONE && cells.kind(row) == CellKind.TEXT) {
                times[i] = firstOf(others, cells, row);
                mixed += times[i] == DateReader.NONE ? 0 : 1;
            }
            missing += times[i] == DateReader.NONE ? 1 : 0;
        }
        report(name, choice, mixed, main);
        return new TypedColumn.Times(column, name, times, unit, missing,
                choice.flatMap(found -> found.format().order()));
    }

    private static long firstOf(List<DateReader> readers, CellColumn cells, int row) {
        for (DateReader reader : readers) {
            long time = reader.read(cells.bytes(), cells.start(row), cells.end(row));
            if (time != DateReader.NONE) {
                return time;
            }
        }
        return DateReader.NONE;
    }

    private void report(String name, Optional<DateChoice> choice, int mixed, @Nullable DateReader main) {
        if (choice.isPresent() && choice.get().isUndecided()) {
            DateChoice undecided = choice.get();
            findings.ask("date-order", undecided.orders().stream().map(DateOrder::name).toList(),
                    undecided.format().order().orElseThrow().name(), Text.of("importing.ask.date-order", name));
        }
        if (choice.isPresent() && choice.get().format().pattern().toString().matches(".*(?<!y)yy(?!y).*")) {
            findings.info("two-digit-years", Text.of("importing.two-digit-years", name));
        }
        if (mixed > 0) {
            findings.warn("mixed-date-formats", Text.of("importing.mixed-date-formats", name, mixed));
        }
        if (main != null && main.offsetsDiffer()) {
            findings.info("mixed-offsets", Text.of("importing.mixed-offsets", name));
        }
    }
}
