package io.github.tidecast.forecast.assessment;

import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether a forecast only repeats the last value, and whether the values themselves have done so. */
final class LastValueCopy {

    /**
     * A forecast that moves by less than this share of what values usually move in as many steps says nothing new. Set
     * by judgement.
     */
    private static final double COPY = 0.1;
    /** Guard of time: so many of the last values tell what is usual. */
    private static final int MOST_VALUES = 2000;

    /** Fewer equal values at the end are no standstill, however short the forecast. */
    private static final int LEAST_STILL = 3;
    /** So many equal values at the end are a standstill, however long the forecast. */
    private static final int ENOUGH_STILL = 6;

    private LastValueCopy() {
    }

    /**
     * True if a forecast differs from the last value by less than a tenth of what the values have changed in as many
     * steps. A running total is measured by its last steps: it slows down or speeds up, and earlier ones say little.
     *
     * @param values the whole series, NaN where missing
     */
    static boolean is(TimeSeries forecast, double[] values) {
        int last = lastKnown(values);
        boolean total = isTotal(values);
        double moved = 0;
        double changed = 0;
        for (int k = 0; k < forecast.size() && k < last; k++) {
            moved += Math.abs(forecast.value(k) - values[last]);
            changed += total ? change(values, k + 1, last, last) : change(values, k + 1,
                    Math.max(k + 1, last - MOST_VALUES), last);
        }
        return changed > 0 && moved < COPY * changed;
    }

    /**
     * How many values at the end equal the last one; 0 if they are fewer than steps are forecast, or than six: a
     * series that has come to rest, such as a product no longer sold, is rightly forecast by its last value.
     *
     * @param values the whole series, NaN where missing
     */
    static int standstill(int horizon, double[] values) {
        int last = lastKnown(values);
        int first = last;
        while (first > 0 && values[first - 1] == values[last]) {
            first--;
        }
        int count = last - first + 1;
        return count >= Math.clamp(horizon, LEAST_STILL, ENOUGH_STILL) ? count : 0;
    }

    private static int lastKnown(double[] values) {
        int last = values.length - 1;
        while (last > 0 && Double.isNaN(values[last])) {
            last--;
        }
        return last;
    }

    private static boolean isTotal(double[] values) {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return IntStream.range(1, known.length).allMatch(t -> known[t] >= known[t - 1])
                || IntStream.range(1, known.length).allMatch(t -> known[t] <= known[t - 1]);
    }

    /** The mean change over some steps that end between two points. */
    private static double change(double[] values, int steps, int first, int last) {
        double sum = 0;
        int count = 0;
        for (int t = first; t <= last; t++) {
            double change = Math.abs(values[t] - values[t - steps]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
