package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where series end before the table does: a forecast begins after the last value of its series. */
final class Ends {

    private static final int NAMES_SHOWN = 3;
    private static final int ENDS_SHOWN = 5;

    private Ends() {
    }

    /** Tells of the series that end before others, those that end with the target first, and of empty rows at the end. */
    static void report(TimeSeries target, SeriesTable table, FindingsBuilder findings) {
        TreeMap<Integer, List<String>> ends = table.series().stream().collect(Collectors.groupingBy(
                series -> series.untilLastValue().size(), TreeMap::new,
                Collectors.mapping(TimeSeries::name, Collectors.toList())));
        ends.remove(0);
        if (ends.isEmpty()) {
            return;
        }
        int own = target.untilLastValue().size();
        Map.Entry<Integer, List<String>> last = ends.pollLastEntry();
        if (ends.containsKey(own)) {
            earlier(Optional.of(target.name()), ends.remove(own), own, last, table.axis(), findings);
        }
        ends.descendingMap().entrySet().stream().limit(ENDS_SHOWN).forEach(end ->
                earlier(Optional.empty(), end.getValue(), end.getKey(), last, table.axis(), findings));
        int empty = table.axis().size() - last.getKey();
        if (empty > 0) {
            findings.info("empty-end",
                    Text.of("importing.empty-end", empty, table.axis().shortLabel(last.getKey() - 1)));
        }
    }

    private static void earlier(Optional<String> target, List<String> names, int end,
                                Map.Entry<Integer, List<String>> last, TimeAxis axis, FindingsBuilder findings) {
        findings.add(Problem.Severity.INFO, Problem.ENDS_EARLIER, OptionalLong.empty(),
                target.or(() -> Optional.of(names.getFirst())),
                Text.of("importing.ends-earlier", named(names), axis.shortLabel(end - 1), named(last.getValue()),
                        axis.shortLabel(last.getKey() - 1)));
    }

    private static Text named(List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return names.size() <= NAMES_SHOWN ? Text.of("importing.names", shown)
                : Text.of("importing.names-more", shown, names.size() - NAMES_SHOWN);
    }
}
