package io.github.tidecast.series;

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
                    case SEASONAL -> seasonal(linear(series.axis(), values, left, i, right), values, i, season);
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

    /** The local level plus what the points one season away have above theirs; the base where neither is known. */
    private static double seasonal(double base, double[] values, int i, int season) {
        if (season <= 1) {
            return base;
        }
        double sum = 0;
        int known = 0;
        for (int neighbour : new int[] {i - season, i + season}) {
            if (neighbour >= 0 && neighbour < values.length && !Double.isNaN(values[neighbour])) {
                sum += values[neighbour] - level(values, neighbour, season);
                known++;
            }
        }
        double level = level(values, i, season);
        return known == 0 || Double.isNaN(level) ? base : level + sum / known;
    }

    /** Mean of the values within half a season on both sides; NaN if fewer than half of them are there. */
    private static double level(double[] values, int centre, int season) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, centre - season / 2); i <= Math.min(values.length - 1, centre + season / 2); i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                count++;
            }
        }
        return count * 2 < season ? Double.NaN : sum / count;
    }
}
