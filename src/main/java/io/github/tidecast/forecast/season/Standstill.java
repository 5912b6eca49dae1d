package io.github.tidecast.forecast.season;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A standstill at the beginning: a product before its launch, a meter that was not connected yet. It tells nothing about
 * the life after it, and would bend everything that is fitted. It counts only where it is far longer than any other
 * standstill and what comes after it is clearly something else: demand with pauses begins with a pause, too.
 */
public final class Standstill {

    /** Set by judgement: equal values below which they are no standstill. */
    private static final int LEAST_LENGTH = 6;
    /** Set by judgement: how much longer than any other run of equal values. */
    private static final int TIMES_LONGER = 3;
    /** Guard: values after it, or nothing is left to forecast from. */
    private static final int LEAST_LIFE = 12;
    /** Set by judgement: share of the values after it that may equal it. */
    private static final double MOST_ALIKE = 0.1;

    private Standstill() {
    }

    /**
     * Where the standstill ends.
     *
     * @param values NaN where missing
     * @return the first point of what comes after it; 0 if there is none
     */
    public static int end(double[] values) {
        int[] known = IntStream.range(0, values.length).filter(t -> !Double.isNaN(values[t])).toArray();
        int still = 0;
        while (still < known.length && values[known[still]] == values[known[0]]) {
            still++;
        }
        if (still < LEAST_LENGTH || known.length - still < LEAST_LIFE) {
            return 0;
        }
        int[] life = Arrays.copyOfRange(known, still, known.length);
        long alike = Arrays.stream(life).filter(t -> values[t] == values[known[0]]).count();
        return alike <= MOST_ALIKE * life.length && still > TIMES_LONGER * longestRun(values, life) ? life[0] : 0;
    }

    private static int longestRun(double[] values, int[] points) {
        int longest = 1;
        int run = 1;
        for (int i = 1; i < points.length; i++) {
            run = values[points[i]] == values[points[i - 1]] ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
