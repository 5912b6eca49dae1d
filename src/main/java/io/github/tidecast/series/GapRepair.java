package io.github.tidecast.series;

import java.util.List;

/**
 * Fills missing values inside a series by a rule the user chose. What lies before the first and behind the last value
 * stays missing: nothing there could be told from the data.
 */
public final class GapRepair {

    private GapRepair() {
    }

    /**
     * The series with its inner gaps filled.
     *
     * @param season points in a season, for {@link GapFilling#SEASONAL}; 1 or less for none
     */
    public static TimeSeries fill(TimeSeries series, GapFilling filling, int season) {
        double[] values = series.values();
        int first = 0;
        int last = values.length - 1;
        while (first < last && Double.isNaN(values[first])) {
            first++;
        }
        while (last > first && Double.isNaN(values[last])) {
            last--;
        }
        double[] filled = values.clone();
        boolean seasonal = filling == GapFilling.SEASONAL && season > 1 && first < last;
        double[] course = seasonal ? SeasonalCourse.fill(values, List.of(season)) : values;
        int left = first;
        int right = first;
        for (int i = first + 1; i < last; i++) {
            if (!Double.isNaN(values[i])) {
                left = i;
            } else {
                right = Math.max(right, i);
                while (Double.isNaN(values[right])) {
                    right++;
                }
                filled[i] = switch (filling) {
                    case LEAVE -> Double.NaN;
                    case ZERO -> 0;
                    case PREVIOUS -> filled[i - 1];
                    case LINEAR -> linear(series.axis(), values, left, i, right);
                    case SEASONAL -> seasonal ? course[i] : linear(series.axis(), values, left, i, right);
                };
            }
        }
        return series.withValues(filled);
    }

    /** The part of a series from its first to its last value; empty if it has none. */
    public static TimeSeries inner(TimeSeries series) {
        int to = series.untilLastValue().size();
        int from = 0;
        while (from < to && Double.isNaN(series.value(from))) {
            from++;
        }
        return series.slice(from, to);
    }

    /** On the straight line in time between the neighbours that have a value. */
    private static double linear(TimeAxis axis, double[] values, int left, int i, int right) {
        double share = (double) (axis.millis(i) - axis.millis(left)) / (axis.millis(right) - axis.millis(left));
        return values[left] + share * (values[right] - values[left]);
    }
}
