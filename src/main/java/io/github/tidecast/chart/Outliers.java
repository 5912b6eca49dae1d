package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds values that stand out from their neighbours, to show them before anything is learned from them; nothing is
 * changed. Hampel's identifier: a value is an outlier if it lies more than {@value #LIMIT} scaled median absolute
 * deviations from the median of the {@value #REACH} values on each side (Pearson 2002, "Outliers in process modeling
 * and identification"). The deviation is that of the whole series' distances to those medians, so that a quiet
 * stretch does not make its small steps suspicious. An outlier is rare: the distance must also be {@value #RARE} times
 * that of the 95 % nearest values, or every crest of a steep daily wave would be one; for normal noise both bounds are
 * the same.
 */
public final class Outliers {

    private static final int REACH = 5;
    private static final double LIMIT = 8;
    private static final double NORMAL_SCALE = 1.4826;
    private static final double RARE = 4;
    private static final double USUAL_SHARE = 0.95;

    private Outliers() {
    }

    /** Marks for the outliers of a series. */
    public static List<ChartMark> of(TimeSeries series) {
        double[] values = series.values();
        double[] distances = new double[values.length];
        double[] around = new double[2 * REACH + 1];
        for (int i = 0; i < values.length; i++) {
            distances[i] = Math.abs(values[i] - medianAround(values, i, around));
        }
        double[] known = Arrays.stream(distances).filter(distance -> !Double.isNaN(distance)).sorted().toArray();
        if (known.length <= 2 * REACH) {
            return List.of();
        }
        double usual = known[(int) (USUAL_SHARE * (known.length - 1))];
        double limit = Math.max(LIMIT * NORMAL_SCALE * known[known.length / 2], RARE * usual);
        List<ChartMark> marks = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (limit > 0 && distances[i] > limit) {
                marks.add(new ChartMark(ChartMark.Kind.OUTLIER, series.axis().millis(i), values[i]));
            }
        }
        return marks;
    }

    private static double medianAround(double[] values, int centre, double[] around) {
        int count = 0;
        for (int i = Math.max(0, centre - REACH); i <= Math.min(values.length - 1, centre + REACH); i++) {
            if (!Double.isNaN(values[i])) {
                around[count++] = values[i];
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        Arrays.sort(around, 0, count);
        return count % 2 == 1 ? around[count / 2] : (around[count / 2 - 1] + around[count / 2]) / 2;
    }
}
