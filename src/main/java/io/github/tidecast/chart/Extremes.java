package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowest and highest value of any stretch of a series in logarithmic time: a tree of minima and maxima of blocks of
 * {@value #BLOCK} points. A frame of a million points then costs no more than one of a thousand. NaN is left out.
 */
final class Extremes {

    private static final int BLOCK = 16;

    private final TimeSeries series;
    private final List<double[]> lows = new ArrayList<>();
    private final List<double[]> highs = new ArrayList<>();

    Extremes(TimeSeries series) {
        this.series = series;
        for (int count = series.size(); count > BLOCK; ) {
            int level = lows.size();
            int blocks = (count + BLOCK - 1) / BLOCK;
            double[] low = new double[blocks];
            double[] high = new double[blocks];
            for (int block = 0; block < blocks; block++) {
                low[block] = Double.POSITIVE_INFINITY;
                high[block] = Double.NEGATIVE_INFINITY;
                for (int i = block * BLOCK; i < Math.min(count, (block + 1) * BLOCK); i++) {
                    low[block] = least(low[block], level == 0 ? series.value(i) : lows.get(level - 1)[i]);
                    high[block] = greatest(high[block], level == 0 ? series.value(i) : highs.get(level - 1)[i]);
                }
            }
            lows.add(low);
            highs.add(high);
            count = blocks;
        }
    }

    /** Lowest value of the points from (inclusive) to (exclusive); positive infinity if all are missing. */
    double lowest(int from, int to) {
        double result = Double.POSITIVE_INFINITY;
        int level = 0;
        int start = from;
        int end = to;
        while (start < end) {
            while (start < end && (start % BLOCK != 0 || end - start < BLOCK || level == lows.size())) {
                result = least(result, low(level, start++));
            }
            while (start < end && end % BLOCK != 0) {
                result = least(result, low(level, --end));
            }
            start /= BLOCK;
            end /= BLOCK;
            level++;
        }
        return result;
    }

    /** Highest value of the points from (inclusive) to (exclusive); negative infinity if all are missing. */
    double highest(int from, int to) {
        double result = Double.NEGATIVE_INFINITY;
        int level = 0;
        int start = from;
        int end = to;
        while (start < end) {
            while (start < end && (start % BLOCK != 0 || end - start < BLOCK || level == highs.size())) {
                result = greatest(result, high(level, start++));
            }
            while (start < end && end % BLOCK != 0) {
                result = greatest(result, high(level, --end));
            }
            start /= BLOCK;
            end /= BLOCK;
            level++;
        }
        return result;
    }

    private double low(int level, int i) {
        return level == 0 ? series.value(i) : lows.get(level - 1)[i];
    }

    private double high(int level, int i) {
        return level == 0 ? series.value(i) : highs.get(level - 1)[i];
    }

    private static double least(double a, double b) {
        return b < a ? b : a;
    }

    private static double greatest(double a, double b) {
        return b > a ? b : a;
    }
}
