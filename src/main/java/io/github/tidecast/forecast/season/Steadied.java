package io.github.tidecast.forecast.season;

import java.util.Arrays;

/**
 * Values made ready to be tested: without a {@link Standstill} at the beginning, on logarithms where all are positive, and with
 * single huge jumps held back, which would hide everything else. A spike loses its height; after the fall into a dip
 * the values go on from a milder one.
 */
final class Steadied {

    /**
     * Set by judgement: changes are held at so many times their upper quartile, which of a normal distribution are 4.6
     * standard deviations.
     */
    private static final double MOST_JUMP = 4;

    private Steadied() {
    }

    /**
     * The values made ready.
     *
     * @param values NaN where missing; missing ones stay missing
     */
    static double[] of(double[] values) {
        double[] begun = Arrays.copyOfRange(values, Standstill.end(values), values.length);
        boolean positive = Arrays.stream(begun).noneMatch(value -> value <= 0);
        return held(positive ? Arrays.stream(begun).map(Math::log).toArray() : begun);
    }

    private static double[] held(double[] values) {
        double[] sizes = new double[values.length];
        int count = 0;
        double last = Double.NaN;
        for (double value : values) {
            double size = Math.abs(value - last);
            if (!Double.isNaN(size)) {
                sizes[count++] = size;
            }
            last = Double.isNaN(value) ? last : value;
        }
        Arrays.sort(sizes, 0, count);
        double bound = count == 0 ? 0 : MOST_JUMP * sizes[(int) (0.75 * (count - 1))];
        return bound > 0 ? held(values, bound) : values;
    }

    private static double[] held(double[] values, double bound) {
        double[] held = values.clone();
        double offset = 0;
        double last = Double.NaN;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                double jump = Double.isNaN(last) ? 0 : values[t] - last;
                offset += Math.clamp(jump, -bound, bound) - jump;
                held[t] = values[t] + offset;
                last = values[t];
            }
        }
        return held;
    }
}
