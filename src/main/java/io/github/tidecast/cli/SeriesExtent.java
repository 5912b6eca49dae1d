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
record SeriesExtent(int points, int missing, Optional<String> first, Optional<String> last) {

    static SeriesExtent of(ImportResult result) {
        return result.targetSeries().map(SeriesExtent::of).orElse(new SeriesExtent(0, 0, Optional.empty(), Optional.empty()));
    }

    private static SeriesExtent of(TimeSeries series) {
        TimeSeries inner = series.betweenValues();
        boolean any = inner.size() > 0;
        return new SeriesExtent(inner.size(), inner.missing(), any ? Optional.of(inner.axis().label(0)) : Optional.empty(),
                any ? Optional.of(inner.axis().label(inner.size() - 1)) : Optional.empty());
    }
}
