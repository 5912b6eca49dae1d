package io.github.tidecast.project;

import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gaps that were filled when a file was read, which versions up to format 2 did: what was filled is in the data of such
 * a project like any other value, and its runs saw it. Read today, the same file has gaps there.
 */
public final class GapsOfReading {

    private GapsOfReading() {
    }

    /**
     * True if a run saw the rows of a file, but with values of the kept data where the file has none: the reason why it
     * is not one on this file.
     *
     * @param saw   the data that the run saw
     * @param kept  target and then inputs, as the project has them
     * @param fresh the same series as they are read from the file now
     */
    public static boolean explain(DataFingerprint saw, List<TimeSeries> kept, List<TimeSeries> fresh) {
        if (kept.size() != fresh.size() || kept.getFirst().axis().hasTimes() != fresh.getFirst().axis().hasTimes()) {
            return false;
        }
        List<TimeSeries> filled = IntStream.range(0, fresh.size())
                .mapToObj(i -> filled(fresh.get(i), kept.get(i).on(fresh.get(i).axis()))).toList();
        return saw.beginsIn(filled.getFirst(), filled.subList(1, filled.size()));
    }

    private static TimeSeries filled(TimeSeries fresh, TimeSeries kept) {
        double[] values = fresh.values();
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.isNaN(values[i]) ? kept.value(i) : values[i];
        }
        return fresh.withValues(values);
    }
}
