package io.github.tidecast.series;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of values with gaps as level plus seasonal figures, fitted to the values that are given. Between the values
 * around a gap the level runs straight, from what they are without their seasons, and the figures are put on it again:
 * the way of {@code na.interp} of R's forecast package. So a gap neither bends the level nor flattens a season, however
 * long it is. Of values above zero it is tried on their logarithms too, and what is closer to the values counts.
 */
public final class SeasonalCourse {

    private static final int ROUNDS = 3;
    /** Seasons before the first and behind the last gap that tell its course: what is further away is of no help. */
    private static final int REACH = 10;
    private static final int LEAST_REACH = 1_000;

    private final double[] values;
    private final double[][] figures;
    private final int longest;

    private SeasonalCourse(double[] values, List<Integer> seasons) {
        this.values = values;
        long given = Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
        this.figures = seasons.stream().filter(season -> season > 1 && given >= 2L * season).map(double[]::new)
                .toArray(double[][]::new);
        this.longest = Arrays.stream(figures).mapToInt(part -> part.length).max().orElse(1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] level = level();
            fit(level, straight(level));
        }
    }

    /**
     * Values with their gaps filled; what is before the first and behind the last value follows the level there.
     *
     * @param values  at least one is not NaN
     * @param seasons season lengths; those with less than two seasons of values are left out
     */
    public static double[] fill(double[] values, List<Integer> seasons) {
        int first = 0;
        while (first < values.length && !Double.isNaN(values[first])) {
            first++;
        }
        int last = values.length - 1;
        while (last > first && !Double.isNaN(values[last])) {
            last--;
        }
        int reach = Math.max(LEAST_REACH, REACH * seasons.stream().mapToInt(Integer::intValue).max().orElse(1));
        int from = Math.max(0, first - reach);
        int to = Math.min(values.length, last + 1 + reach);
        double[] filled = values.clone();
        if (first <= last) {
            System.arraycopy(near(Arrays.copyOfRange(values, from, to), seasons), 0, filled, from, to - from);
        }
        return filled;
    }

    private static double[] near(double[] values, List<Integer> seasons) {
        SeasonalCourse plain = new SeasonalCourse(values, seasons);
        if (plain.figures.length == 0 || Arrays.stream(values).anyMatch(value -> value <= 0)) {
            return plain.filled();
        }
        SeasonalCourse inLogs = new SeasonalCourse(Arrays.stream(values).map(Math::log).toArray(), seasons);
        double[] logs = inLogs.course();
        double[] sums = plain.course();
        double without = 0;
        double with = 0;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                without += Math.abs(values[t] - sums[t]);
                with += Math.abs(values[t] - Math.exp(logs[t]));
            }
        }
        if (without <= with) {
            return plain.filled();
        }
        double[] filled = Arrays.stream(inLogs.filled()).map(Math::exp).toArray();
        for (int t = 0; t < filled.length; t++) {
            filled[t] = Double.isNaN(values[t]) ? filled[t] : values[t];
        }
        return filled;
    }

    /** Means over the longest season without the figures; NaN at the ends and where too few values are near. */
    private double[] level() {
        int before = longest / 2;
        double[] sums = new double[values.length + 1];
        int[] counts = new int[values.length + 1];
        for (int t = 0; t < values.length; t++) {
            boolean given = !Double.isNaN(values[t]);
            sums[t + 1] = sums[t] + (given ? values[t] - figure(t, null) : 0);
            counts[t + 1] = counts[t] + (given ? 1 : 0);
        }
        double[] level = new double[values.length];
        Arrays.fill(level, Double.NaN);
        for (int t = before; t - before + longest <= values.length; t++) {
            int from = t - before;
            int count = counts[from + longest] - counts[from];
            if (2 * count >= longest) {
                level[t] = (sums[from + longest] - sums[from]) / count;
            }
        }
        if (Arrays.stream(level).allMatch(Double::isNaN)) {
            Arrays.fill(level, sums[values.length] / counts[values.length]);
        }
        return level;
    }

    /** Figures from where the level is sure, and from elsewhere for those of which there is no other value. */
    private void fit(double[] sure, double[] level) {
        for (double[] part : figures) {
            double[] better = means(part, sure);
            double[] any = means(part, level);
            double mean = 0;
            for (int p = 0; p < part.length; p++) {
                part[p] = !Double.isNaN(better[p]) ? better[p] : Double.isNaN(any[p]) ? 0 : any[p];
                mean += part[p] / part.length;
            }
            for (int p = 0; p < part.length; p++) {
                part[p] -= mean;
            }
        }
    }

    /** Mean distance from a level at each place of a season, the other seasons taken out. */
    private double[] means(double[] part, double[] level) {
        double[] sums = new double[part.length];
        int[] counts = new int[part.length];
        for (int t = 0; t < values.length; t++) {
            double distance = values[t] - level[t] - figure(t, part);
            if (!Double.isNaN(distance)) {
                sums[t % part.length] += distance;
                counts[t % part.length]++;
            }
        }
        for (int p = 0; p < sums.length; p++) {
            sums[p] /= counts[p];
        }
        return sums;
    }

    /** The figures of a point but for those of one season. */
    private double figure(int t, double @Nullable [] without) {
        double sum = 0;
        for (double[] part : figures) {
            sum += part == without ? 0 : part[t % part.length];
        }
        return sum;
    }

    private double[] course() {
        double[] course = straight(level());
        for (int t = 0; t < course.length; t++) {
            course[t] += figure(t, null);
        }
        return course;
    }

    private double[] filled() {
        double[] adjusted = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            adjusted[t] = values[t] - figure(t, null);
        }
        double[] filled = values.clone();
        for (int start = 0; start < values.length; start++) {
            if (Double.isNaN(values[start])) {
                int end = start;
                while (end < values.length && Double.isNaN(values[end])) {
                    end++;
                }
                bridge(adjusted, filled, start, end);
                start = end;
            }
        }
        return filled;
    }

    /** From the middle of as many values before a gap as it is long to the middle of as many behind it. */
    private void bridge(double[] adjusted, double[] filled, int start, int end) {
        int most = Math.min(end - start, longest);
        Centre left = Centre.of(adjusted, start - 1, -1, most);
        Centre right = Centre.of(adjusted, end, 1, most);
        for (int t = start; t < end; t++) {
            double level = left.count == 0 ? right.value : right.count == 0 ? left.value
                    : left.value + (right.value - left.value) * (t - left.place) / (right.place - left.place);
            filled[t] = level + figure(t, null);
        }
    }

    /** The middle of some values in time and size. */
    private record Centre(double place, double value, int count) {

        /** The middle of the nearest given values, none further away than three times as many points. */
        static Centre of(double[] values, int from, int step, int most) {
            double places = 0;
            double sum = 0;
            int count = 0;
            for (int t = from; t >= 0 && t < values.length && count < most
                    && (count == 0 || Math.abs(t - from) < 3L * most); t += step) {
                if (!Double.isNaN(values[t])) {
                    places += t;
                    sum += values[t];
                    count++;
                }
            }
            return new Centre(places / count, sum / count, count);
        }
    }

    /** Straight lines between the numbers that are there, level before the first and behind the last; NaN if none is. */
    public static double[] straight(double[] values) {
        double[] filled = values.clone();
        int previous = -1;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                for (int gap = previous + 1; gap < t; gap++) {
                    filled[gap] = previous < 0 ? values[t] : values[previous]
                            + (values[t] - values[previous]) * (gap - previous) / (t - previous);
                }
                previous = t;
            }
        }
        if (previous >= 0) {
            Arrays.fill(filled, previous + 1, values.length, values[previous]);
        }
        return filled;
    }
}
