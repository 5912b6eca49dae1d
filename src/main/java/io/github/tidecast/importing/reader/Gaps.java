package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.Findings;
import io.github.tidecast.series.GapRepair;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Says where series have no values, and where values were filled in. */
final class Gaps {

    private static final int MOST_NOTES = 20 * SeriesAssembly.EXAMPLES;

    private Gaps() {
    }

    /** Warns of the values that the target lacks, and tells of other series that lack more. */
    static void report(TimeSeries series, SeriesTable table, ReadGuard guard, Findings findings) {
        int missing = GapRepair.inner(series).missing();
        if (missing > 0) {
            findings.warn("missing-values", Text.of("importing.missing-values", series.name(), missing));
        }
        for (TimeSeries other : table.series()) {
            guard.look();
            int more = GapRepair.inner(other).missing();
            if (other != series && more > missing) {
                findings.add(Problem.Severity.INFO, "missing-values", OptionalLong.empty(), Optional.of(other.name()),
                        Text.of("importing.missing-values", other.name(), more));
            }
        }
    }

    /** Where values were joined or filled in. */
    static PointNotes notes(List<Integer> repeated, SeriesTable found, SeriesTable filled, ReadGuard guard) {
        Map<String, List<Integer>> points = new HashMap<>();
        int left = MOST_NOTES;
        for (int k = 0; k < found.series().size(); k++) {
            guard.look();
            TimeSeries before = found.series().get(k);
            TimeSeries after = filled.series().get(k);
            if (before.missing() > after.missing()) {
                List<Integer> some = IntStream.range(0, before.size())
                        .filter(i -> Double.isNaN(before.value(i)) && !Double.isNaN(after.value(i)))
                        .limit(Math.min(SeriesAssembly.EXAMPLES, left)).boxed().toList();
                left -= some.size();
                points.put(before.name(), some);
            }
        }
        return new PointNotes(repeated, points);
    }
}
