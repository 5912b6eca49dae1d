package io.github.tidecast.forecast;

import io.github.tidecast.forecast.season.CycleSearch;
import io.github.tidecast.forecast.season.SeasonTest;
import io.github.tidecast.forecast.season.Standstill;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.series.TimeUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds the season lengths of a series: the lengths that the frequency suggests, each kept only if the values confirm
 * it, see {@link SeasonTest}.
 */
public final class Seasons {

    /** Guard of time: seasons are looked for in the last points. */
    private static final int MOST_POINTS = 5_000;
    /** A season of 12 shows in every 4 points too, but no more than in every other part of it. Set by judgement. */
    private static final double LEAST_WEIGHT = 4;
    /** Set by judgement: a cycle must be so much longer than the longest season, or it is that season again. */
    private static final double BEYOND_SEASON = 1.5;
    /**
     * Quarters, days of a week, months or hours, hours of a day, weeks of a year: what numbered points most often are.
     */
    private static final int[] WITHOUT_TIMES = {4, 7, 12, 24, 52};

    private Seasons() {
    }

    /** Season lengths of a series in points, ascending; empty if none is confirmed. */
    public static List<Integer> detect(TimeSeries series) {
        return detect(series, 1);
    }

    /**
     * Season lengths of a series whose shortest one is known; longer ones are looked for.
     *
     * @param shortest the known season, kept without proof; 1 for none, so that only longer ones are looked for
     */
    public static List<Integer> detect(TimeSeries series, int shortest) {
        double[] values = recent(series);
        List<Integer> found = new ArrayList<>();
        if (shortest > 1) {
            found.add(shortest);
        }
        for (int candidate : candidates(series.axis().frequency())) {
            if (candidate > shortest && (shortest == 1 || candidate % shortest == 0)
                    && SeasonTest.confirms(values, candidate, found)) {
                found.removeIf(part -> part != shortest && candidate % part == 0
                        && SeasonTest.weight(values, part, candidate) < LEAST_WEIGHT);
                found.add(candidate);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The length in points of a long cycle that is too irregular for a season, such as that of sunspots.
     *
     * @param seasons season lengths, ascending; a cycle is longer than all of them
     * @return empty if none stands out
     */
    public static OptionalDouble cycle(TimeSeries series, List<Integer> seasons) {
        return CycleSearch.length(recent(series), seasons.isEmpty() ? 2
                : (int) Math.ceil(BEYOND_SEASON * seasons.getLast()));
    }

    /** Season lengths that a frequency suggests, ascending: day, week and year in points, where longer than one. */
    public static List<Integer> candidates(Frequency frequency) {
        if (!frequency.isRegular()) {
            return Arrays.stream(WITHOUT_TIMES).boxed().toList();
        }
        List<Integer> lengths = new ArrayList<>();
        if (frequency.unit() == TimeUnit.BUSINESS_DAY) {
            // business days of a week and, holidays not counted, of a year
            addWhole(lengths, 5.0 / frequency.count());
            addWhole(lengths, 261.0 / frequency.count());
            return lengths;
        }
        double step = frequency.averageMillis();
        addWhole(lengths, TimeUnit.HOUR.averageMillis() / step);
        addWhole(lengths, TimeUnit.DAY.averageMillis() / step);
        addWhole(lengths, TimeUnit.WEEK.averageMillis() / step);
        double year = TimeUnit.YEAR.averageMillis() / step;
        if (year > 1.5) {
            lengths.add((int) Math.round(year));
        }
        return lengths.stream().filter(length -> length >= 1 && length <= Settings.LONGEST_SEASON).toList();
    }

    private static void addWhole(List<Integer> lengths, double length) {
        if (length > 1.5 && Math.abs(length - Math.rint(length)) < 1e-9) {
            lengths.add((int) Math.rint(length));
        }
    }

    /** A series without what tells nothing about it: gaps at both ends, and a {@link Standstill} at the beginning. */
    static TimeSeries life(TimeSeries series) {
        TimeSeries known = series.untilLastValue();
        double[] values = known.values();
        int first = Standstill.end(values);
        while (first < values.length && Double.isNaN(values[first])) {
            first++;
        }
        return known.slice(first, values.length);
    }

    /** The last thousands of values up to the last one that is there, NaN where missing. */
    static double[] recent(TimeSeries series) {
        int end = series.untilLastValue().size();
        return series.slice(Math.max(0, end - MOST_POINTS), end).values();
    }
}
