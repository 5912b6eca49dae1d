package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.OptionalLong;

/** Says where series have no values. They stay gaps: only a forecast fills them, and only from what it may know. */
final class Gaps {

    private Gaps() {
    }

    /** Warns of the values that the target lacks, and tells of other series that lack more. */
    static void report(TimeSeries series, SeriesTable table, ReadGuard guard, FindingsBuilder findings) {
        int missing = series.betweenValues().missing();
        if (missing > 0) {
            findings.warn("missing-values", Text.of("importing.missing-values", series.name(), missing));
        }
        for (TimeSeries other : table.series()) {
            guard.look();
            int more = other.betweenValues().missing();
            if (other != series && more > missing) {
                findings.add(Problem.Severity.INFO, "missing-values", OptionalLong.empty(), Optional.of(other.name()),
                        Text.of("importing.missing-values", other.name(), more));
            }
        }
    }
}
