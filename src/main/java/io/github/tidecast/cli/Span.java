package io.github.tidecast.cli;

import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.series.TimeSeries;
import java.util.Optional;

/**
 * The extent of the target's series, from its first to its last value.
 *
 * @param points  points between them, both and missing ones included
 * @param missing points without a value
 * @param first   time of the first value, or its number
 * @param last    time of the last value, or its number
 */
record Span(int points, int missing, Optional<String> first, Optional<String> last) {

    static Span of(ImportResult result) {
        return result.targetSeries().map(Span::of).orElse(new Span(0, 0, Optional.empty(), Optional.empty()));
    }

    private static Span of(TimeSeries series) {
        int from = 0;
        int to = series.size();
        while (from < to && Double.isNaN(series.value(from))) {
            from++;
        }
        while (to > from && Double.isNaN(series.value(to - 1))) {
            to--;
        }
        TimeSeries inner = series.slice(from, to);
        return new Span(inner.size(), inner.missing(),
                from < to ? Optional.of(series.axis().label(from)) : Optional.empty(),
                from < to ? Optional.of(series.axis().label(to - 1)) : Optional.empty());
    }
}
