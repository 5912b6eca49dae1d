package io.github.tidecast.series;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * Points gathered into the steps of a regular axis. Steps begin where people begin them: years, quarters and months on
 * their first day, weeks on Monday, business days and days at midnight, shorter ones counted from midnight where they
 * divide the day. Saturday and Sunday belong to the business day before them. A step without a value stays missing.
 *
 * @param step the regular step; {@link Frequency#IRREGULAR} leaves the times as they are
 * @param rule what several values of one step become
 */
public record Resampling(Frequency step, Rule rule) {

    /** What several values of one step become. */
    public enum Rule { MEAN, SUM, LAST }

    /** Times stay as they are. */
    public static final Resampling NONE = new Resampling(Frequency.IRREGULAR, Rule.MEAN);

    private static final List<Frequency> SENSIBLE = List.of(Frequency.every(1, TimeUnit.MILLISECOND),
            Frequency.every(10, TimeUnit.MILLISECOND), Frequency.every(100, TimeUnit.MILLISECOND), Frequency.SECONDLY,
            Frequency.every(5, TimeUnit.SECOND), Frequency.every(15, TimeUnit.SECOND),
            Frequency.every(30, TimeUnit.SECOND), Frequency.MINUTELY, Frequency.every(5, TimeUnit.MINUTE),
            Frequency.every(10, TimeUnit.MINUTE), Frequency.every(15, TimeUnit.MINUTE),
            Frequency.every(30, TimeUnit.MINUTE), Frequency.HOURLY, Frequency.every(3, TimeUnit.HOUR),
            Frequency.every(6, TimeUnit.HOUR), Frequency.every(12, TimeUnit.HOUR), Frequency.DAILY, Frequency.WEEKLY,
            Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY);
    private static final int FEWEST_POINTS = 6;
    private static final int MANY_POINTS = 1_000;
    private static final int POINTS_FOR_ONE = 20;
    private static final double FAIR = 0.6;

    public Resampling {
        Objects.requireNonNull(rule, "rule");
        if (step.kind() == Frequency.Kind.NONE) {
            throw new IllegalArgumentException("a step, or IRREGULAR to leave the times as they are");
        }
    }

    /** True if times change: there is a step, and the axis has times and another step. */
    public boolean changes(TimeAxis axis) {
        return step.isRegular() && axis.hasTimes() && axis.size() > 0 && !axis.frequency().equals(step);
    }

    /** Number of points that come of an axis with times. */
    public long points(TimeAxis axis) {
        StepGrid grid = new StepGrid(step);
        return grid.index(axis.millis(axis.size() - 1)) - grid.index(axis.millis(0)) + 1;
    }

    /**
     * The table on the axis of the step, from the step of its first to that of its last time.
     *
     * @throws ArithmeticException if that would be more points than an array holds
     */
    public SeriesTable apply(SeriesTable table) {
        TimeAxis axis = table.axis();
        if (!changes(axis)) {
            return table;
        }
        StepGrid grid = new StepGrid(step);
        long first = grid.index(axis.millis(0));
        int[] positions = new int[axis.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = Math.toIntExact(grid.index(axis.millis(i)) - first);
        }
        long[] starts = LongStream.range(first, first + Math.toIntExact(points(axis))).map(grid::start).toArray();
        TimeAxis regular = TimeAxis.of(starts, step);
        return new SeriesTable(regular, table.series().stream()
                .map(series -> new TimeSeries(series.name(), regular, gathered(series, positions, starts.length)))
                .toList());
    }

    private double[] gathered(TimeSeries series, int[] positions, int points) {
        double[] values = new double[points];
        int[] counts = new int[points];
        for (int i = 0; i < positions.length; i++) {
            double value = series.value(i);
            if (!Double.isNaN(value)) {
                values[positions[i]] = rule == Rule.LAST ? value : values[positions[i]] + value;
                counts[positions[i]]++;
            }
        }
        for (int k = 0; k < points; k++) {
            values[k] = counts[k] == 0 ? Double.NaN
                    : rule == Rule.MEAN && counts[k] > 1 ? values[k] / counts[k] : values[k];
        }
        return values;
    }

    /**
     * The step to propose for irregular times: the usual one that is closest to their median distance, or a longer one
     * where that would leave most steps empty.
     */
    public static Frequency proposed(TimeAxis axis) {
        double median = medianDistance(axis);
        int best = 0;
        for (int i = 1; i < SENSIBLE.size(); i++) {
            if (distance(SENSIBLE.get(i), median) < distance(SENSIBLE.get(best), median)) {
                best = i;
            }
        }
        while (best + 1 < SENSIBLE.size() && filled(axis, SENSIBLE.get(best)) < FAIR
                && points(axis, SENSIBLE.get(best + 1)) >= 2 * FEWEST_POINTS) {
            best++;
        }
        return SENSIBLE.get(best);
    }

    /** Usual steps, from short to long, that leave enough points and not far more than there are values. */
    public static List<Frequency> sensible(TimeAxis axis) {
        long most = Math.max(MANY_POINTS, (long) POINTS_FOR_ONE * axis.size());
        return SENSIBLE.stream().filter(step -> points(axis, step) >= FEWEST_POINTS && points(axis, step) <= most)
                .toList();
    }

    private static long points(TimeAxis axis, Frequency step) {
        return new Resampling(step, Rule.MEAN).points(axis);
    }

    private static double medianDistance(TimeAxis axis) {
        long[] distances = new long[Math.max(1, axis.size() - 1)];
        distances[0] = Math.round(TimeUnit.DAY.averageMillis());
        for (int i = 1; i < axis.size(); i++) {
            distances[i - 1] = axis.millis(i) - axis.millis(i - 1);
        }
        Arrays.sort(distances);
        return distances[distances.length / 2];
    }

    private static double distance(Frequency step, double millis) {
        return Math.abs(Math.log(step.averageMillis() / millis));
    }

    /** Share of the steps that hold a time. */
    private static double filled(TimeAxis axis, Frequency step) {
        StepGrid grid = new StepGrid(step);
        int held = 0;
        long before = Long.MIN_VALUE;
        for (int i = 0; i < axis.size(); i++) {
            long index = grid.index(axis.millis(i));
            held += index == before ? 0 : 1;
            before = index;
        }
        return held / (double) points(axis, step);
    }
}
