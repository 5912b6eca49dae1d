package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.importing.Problem;
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

    private Gaps() {
    }

    /** Warns of the values that the target lacks, and tells of other series that lack more. */
    static void report(TimeSeries series, SeriesTable table, Findings findings) {
        int missing = GapRepair.inner(series).missing();
        if (missing > 0) {
            findings.warn("missing-values", Text.of("importing.missing-values", series.name(), missing));
        }
        for (TimeSeries other : table.series()) {
            int more = GapRepair.inner(other).missing();
            if (other != series && more > missing) {
                findings.add(Problem.Severity.INFO, "missing-values", OptionalLong.empty(), Optional.of(other.name()),
                        Text.of("importing.missing-values", other.name(), more));
            }
        }
    }

    /** Where values were joined or filled in. */
    static PointNotes notes(List<Integer> repeated, SeriesTable found, SeriesTable filled) {
        Map<String, List<Integer>> points = new HashMap<>();
        for (int k = 0; k < found.series().size(); k++) {
            TimeSeries before = found.series().get(k);
            TimeSeries after = filled.series().get(k);
            if (before.missing() > after.missing()) {
                points.put(before.name(), IntStream.range(0, before.size())
                        .filter(i -> Double.isNaN(before.value(i)) && !Double.isNaN(after.value(i)))
                        .limit(SeriesAssembly.EXAMPLES).boxed().toList());
            }
        }
        return new PointNotes(repeated, points);
    }
}
