package io.github.tidecast.forecast.assessment;

import io.github.tidecast.series.TimeSeries;

/** Whether a forecast only repeats the last value. */
final class LastValueCopy {

    /** A forecast that moves by less than this share of what values usually move in as many steps says nothing new. */
    private static final double COPY = 0.1;
    /** So many of the last values tell what is usual. */
    private static final int MOST_VALUES = 2000;

    private LastValueCopy() {
    }

    /**
     * True if a forecast differs from the last value by less than a tenth of what the values have changed in as many
     * steps.
     *
     * @param values the whole series, NaN where missing
     */
    static boolean is(TimeSeries forecast, double[] values) {
        int last = values.length - 1;
        while (last > 0 && Double.isNaN(values[last])) {
            last--;
        }
        double moved = 0;
        double changed = 0;
        for (int k = 0; k < forecast.size() && k < last; k++) {
            moved += Math.abs(forecast.value(k) - values[last]);
            changed += change(values, k + 1, last);
        }
        return changed > 0 && moved < COPY * changed;
    }

    /** The mean change over some steps. */
    private static double change(double[] values, int steps, int last) {
        double sum = 0;
        int count = 0;
        for (int t = Math.max(steps, last - MOST_VALUES); t <= last; t++) {
            double change = Math.abs(values[t] - values[t - steps]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
