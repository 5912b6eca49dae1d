package io.github.tidecast.forecast.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Least squares of values on their own last values, a straight line, and seasons: as a mean of each place in a season,
 * or as waves. Rows with a missing value are left out, so that a gap of any length does no harm.
 *
 * @param squares sum of squared residuals
 * @param total   sum of squares around the mean
 * @param rows    values explained
 * @param free    degrees of freedom left
 */
record SeasonRegression(double squares, double total, int rows, int free) {

    /** Guard of time: alternating projections come close to the joint means in a few rounds. */
    private static final int ROUNDS = 3;
    /** Guard of rounding: an input of which no more is left depends on the others. */
    private static final double COLLINEAR = 1e-14;

    /**
     * Fits.
     *
     * @param values  NaN where missing
     * @param lags    last values that explain
     * @param seasons lengths of seasons with a mean of each place, ascending
     * @param length  length of a season with waves
     * @param waves   number of waves: of the whole season, its half, its third ...; 0 for none
     */
    static SeasonRegression fit(double[] values, int lags, List<Integer> seasons, int length, int waves) {
        int[] times = times(values, lags);
        List<Integer> places = seasons.isEmpty() ? List.of(1) : seasons;
        double[] target = column(times, t -> values[t]);
        List<double[]> inputs = inputs(values, times, lags, length, waves);
        double mean = Arrays.stream(target).average().orElse(0);
        double total = Arrays.stream(target).map(value -> (value - mean) * (value - mean)).sum();
        sweep(target, times, places);
        inputs.forEach(input -> sweep(input, times, places));
        int rank = orthonormalise(inputs);
        inputs.forEach(input -> subtract(target, input));
        return new SeasonRegression(product(target, target), total, times.length,
                times.length - means(times, places) - rank);
    }

    /** Rows whose value and last values are all there. */
    private static int[] times(double[] values, int lags) {
        int[] times = new int[values.length];
        int rows = 0;
        int present = 0;
        for (int t = 0; t < values.length; t++) {
            present = Double.isNaN(values[t]) ? 0 : present + 1;
            if (present > lags) {
                times[rows++] = t;
            }
        }
        return Arrays.copyOf(times, rows);
    }

    private static List<double[]> inputs(double[] values, int[] times, int lags, int length, int waves) {
        List<double[]> inputs = new ArrayList<>();
        inputs.add(column(times, t -> (double) t / values.length));
        for (int lag = 1; lag <= lags; lag++) {
            int back = lag;
            inputs.add(column(times, t -> values[t - back]));
        }
        for (int wave = 1; wave <= waves; wave++) {
            double turn = 2 * Math.PI * wave / length;
            inputs.add(column(times, t -> Math.cos(turn * t)));
            if (2 * wave < length) {
                inputs.add(column(times, t -> Math.sin(turn * t)));
            }
        }
        return inputs;
    }

    private static double[] column(int[] times, IntToDoubleFunction value) {
        return Arrays.stream(times).mapToDouble(value).toArray();
    }

    /** Independent means of places: those of a season that is a multiple of a shorter one contain the shorter one's. */
    private static int means(int[] times, List<Integer> seasons) {
        int means = 1;
        for (int season : seasons) {
            int within = seasons.stream().filter(shorter -> shorter < season && season % shorter == 0)
                    .mapToInt(Integer::intValue).max().orElse(1);
            means += (int) Arrays.stream(times).map(t -> t % season).distinct().count() - within;
        }
        return means;
    }

    /** Takes the means of all places out; seasons that do not divide one another need a few rounds. */
    private static void sweep(double[] column, int[] times, List<Integer> seasons) {
        for (int round = 0; round < (seasons.size() > 1 ? ROUNDS : 1); round++) {
            for (int season : seasons) {
                double[] sums = new double[season];
                int[] counts = new int[season];
                for (int i = 0; i < column.length; i++) {
                    sums[times[i] % season] += column[i];
                    counts[times[i] % season]++;
                }
                for (int i = 0; i < column.length; i++) {
                    column[i] -= sums[times[i] % season] / counts[times[i] % season];
                }
            }
        }
    }

    /** Modified Gram-Schmidt, twice for accuracy; what the columns before say already becomes zero. */
    private static int orthonormalise(List<double[]> columns) {
        int rank = 0;
        for (int i = 0; i < columns.size(); i++) {
            double[] column = columns.get(i);
            double before = product(column, column);
            for (int pass = 0; pass < 2; pass++) {
                columns.subList(0, i).forEach(earlier -> subtract(column, earlier));
            }
            double left = product(column, column);
            boolean independent = left > COLLINEAR * before;
            double size = independent ? 1 / Math.sqrt(left) : 0;
            for (int k = 0; k < column.length; k++) {
                column[k] *= size;
            }
            rank += independent ? 1 : 0;
        }
        return rank;
    }

    private static void subtract(double[] from, double[] direction) {
        double share = product(from, direction);
        for (int k = 0; k < from.length; k++) {
            from[k] -= share * direction[k];
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
