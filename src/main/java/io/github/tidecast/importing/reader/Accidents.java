package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.StrangeValues;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.OptionalLong;

/** Says which values of the target look like accidents, which a forecast is not fitted to: only the user knows. */
final class Accidents {

    private Accidents() {
    }

    /** Tells of each; values that were told to stand for missing ones are not told again. */
    static void report(TimeSeries target, ReadGuard guard, FindingsBuilder findings) {
        TimeSeries known = target.untilLastValue();
        guard.look();
        for (int point : StrangeValues.of(known)) {
            if (!isTold(findings, target.name(), known.value(point))) {
                findings.add(Problem.Severity.INFO, "outlier", OptionalLong.empty(), Optional.of(target.name()),
                        Text.of("importing.outlier", target.name(), known.axis().shortLabel(point), known.value(point)));
            }
        }
    }

    private static boolean isTold(FindingsBuilder findings, String column, double value) {
        return findings.isTold(problem -> problem.code().equals("sentinel")
                && problem.column().equals(Optional.of(column))
                && problem.message().arguments().contains(CellColumn.plain(value)));
    }
}
