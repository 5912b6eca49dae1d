package io.github.tidecast.chart;

import io.github.tidecast.series.TimeSeries;
import java.util.Arrays;

/** The stretches of a series whose values are missing. */
final class Gaps {

    private final int[] bounds;

    Gaps(TimeSeries series) {
        int[] found = new int[16];
        int used = 0;
        for (int i = 0; i < series.size(); i++) {
            if (Double.isNaN(series.value(i))) {
                int start = i;
                while (i < series.size() && Double.isNaN(series.value(i))) {
                    i++;
                }
                if (used + 2 > found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[used++] = start;
                found[used++] = i;
            }
        }
        this.bounds = Arrays.copyOf(found, used);
    }

    int count() {
        return bounds.length / 2;
    }

    /** First missing point of a gap. */
    int start(int gap) {
        return bounds[2 * gap];
    }

    /** First point after a gap. */
    int end(int gap) {
        return bounds[2 * gap + 1];
    }

    /** The first gap that ends after a point. */
    int firstEndingAfter(int point) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
