package io.github.tidecast.series;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Values so unlike the rest of a series that a forecast fitted to them would follow an accident: a slip of the pen, a
 * failed meter. Each value without its season is compared with its neighbours on both sides, in units of the median
 * change from point to point. It stands out if it is far from both, far beyond everything that does not stand out, and
 * alone: three in a row are a new level, many are how the series behaves, and two one season or year apart are a feast.
 * Positive values must stand out on logarithms too, where growth does not pass for an accident.
 *
 * <p>A last value has no neighbour behind it that could show a new level. It stands out only if the step to it is
 * several times the largest step there ever was.
 */
public final class Outliers {

    private static final int LEAST_POINTS = 20;
    private static final int MOST_POINTS = 5_000;
    private static final int MOST = 5;
    private static final int POINTS_FOR_ONE = 20;
    private static final int NEIGHBOURS = 3;
    private static final double BOUND = 8;
    private static final double APART = 2;
    private static final double LAST_APART = 3;
    private static final double NORMAL = 1.4826;
    /** Above so many points in a year, feasts move by one. */
    private static final int FINE_YEAR = 31;
    private static final double LEAST_SHARE_OF_SPREAD = 0.05;
    private static final double POSITIVE = 0.9;
    /** Zero has no logarithm; here it is far below the least positive value. */
    private static final double TOLD_APART = 10;

    private Outliers() {
    }

    /**
     * Finds them.
     *
     * @param values without gaps
     * @param season season length; 1 for none
     * @param year   points in a year, so that yearly feasts are left alone; 1 where that is not known
     * @return places, ascending; of a very long series only those near its end
     */
    public static int[] find(double[] values, int season, int year) {
        int from = Math.max(0, values.length - MOST_POINTS);
        double[] recent = Arrays.copyOfRange(values, from, values.length);
        if (recent.length < LEAST_POINTS) {
            return new int[0];
        }
        double[] strangeness = strangeness(recent, season, value -> value);
        double least = Arrays.stream(recent).filter(value -> value > 0).min().orElse(0);
        if (Arrays.stream(recent).noneMatch(value -> value < 0)
                && Arrays.stream(recent).filter(value -> value > 0).count() >= POSITIVE * recent.length) {
            double[] onLogarithms = strangeness(recent, season, value -> Math.log(Math.max(value, least / TOLD_APART)));
            Arrays.setAll(strangeness, t -> Math.min(strangeness[t], onLogarithms[t]));
        }
        List<Integer> apart = apart(strangeness);
        return apart.stream().filter(t -> apart.stream().noneMatch(other -> recurs(t, other, season, year)))
                .mapToInt(t -> from + t).sorted().toArray();
    }

    private static boolean recurs(int t, int other, int season, int year) {
        int distance = Math.abs(t - other);
        return distance > NEIGHBOURS && (season > 1 && distance % season == 0
                || year > 1 && Math.abs(distance - Math.round((double) distance / year) * year)
                        <= (year > FINE_YEAR ? 1 : 0));
    }

    /** The strangest values, as many as lie far above all the others. */
    private static List<Integer> apart(double[] strangeness) {
        double[] sorted = strangeness.clone();
        Arrays.sort(sorted);
        int size = sorted.length;
        for (int count = Math.clamp(size / POINTS_FOR_ONE, 1, MOST); count > 0; count--) {
            double weakest = sorted[size - count];
            if (weakest > BOUND && weakest >= APART * sorted[size - count - 1]) {
                return IntStream.range(0, size).filter(t -> strangeness[t] >= weakest).boxed().toList();
            }
        }
        return List.of();
    }

    /** How far each value is from its neighbours on both sides, in typical changes. */
    private static double[] strangeness(double[] values, int season, DoubleUnaryOperator space) {
        double[] seen = Arrays.stream(values).map(space).toArray();
        double[] level = withoutSeason(seen, season);
        double[] sizes = IntStream.range(1, level.length).mapToDouble(t -> Math.abs(level[t] - level[t - 1])).toArray();
        double middle = median(seen);
        double spread = median(Arrays.stream(seen).map(value -> Math.abs(value - middle)).toArray());
        double unit = NORMAL * Math.max(median(sizes), LEAST_SHARE_OF_SPREAD * spread);
        double[] strangeness = new double[level.length];
        int last = level.length - 1;
        for (int t = 0; unit > 0 && t <= last; t++) {
            double before = level[t] - (t == 0 ? level[1] : median(Arrays.copyOfRange(level,
                    Math.max(0, t - NEIGHBOURS), t)));
            double after = level[t] - (t == last ? level[t - 1] : median(Arrays.copyOfRange(level, t + 1,
                    Math.min(level.length, t + 1 + NEIGHBOURS))));
            double distance = before * after > 0 ? Math.min(Math.abs(before), Math.abs(after)) : 0;
            strangeness[t] = alike(level, t, distance / 2) < 2 ? distance / unit : 0;
        }
        double strangest = IntStream.range(1, last - 1)
                .filter(t -> strangeness[t] <= BOUND && strangeness[t + 1] <= BOUND).mapToDouble(t -> sizes[t]).max().orElse(0);
        if (sizes[last - 1] < LAST_APART * strangest) {
            strangeness[last] = Math.min(strangeness[last], BOUND / APART);
        }
        return strangeness;
    }

    /** How many of the next two values on both sides are alike. */
    private static long alike(double[] level, int t, double within) {
        return IntStream.rangeClosed(Math.max(0, t - 2), Math.min(level.length - 1, t + 2))
                .filter(other -> other != t && Math.abs(level[other] - level[t]) < within).count();
    }

    /**
     * Values without the median at each place of the season, measured from the median of the season that each lies in;
     * seasons are counted back from the end.
     */
    static double[] withoutSeason(double[] values, int season) {
        int cycles = values.length / Math.max(1, season);
        if (season < 2 || cycles < 2) {
            return values;
        }
        int head = values.length - cycles * season;
        double[] figures = new double[season];
        double[] levels = IntStream.range(0, cycles).mapToDouble(cycle -> median(Arrays.copyOfRange(values,
                head + cycle * season, head + (cycle + 1) * season))).toArray();
        for (int place = 0; place < season; place++) {
            int at = place;
            figures[place] = median(IntStream.range(0, cycles).mapToDouble(cycle ->
                    values[head + cycle * season + at] - levels[cycle]).toArray());
        }
        double[] level = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            level[t] = values[t] - figures[Math.floorMod(t - head, season)];
        }
        return level;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
