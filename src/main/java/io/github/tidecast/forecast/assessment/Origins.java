package io.github.tidecast.forecast.assessment;

import java.util.TreeSet;

/**
 * The points in time at which methods are tried out.
 *
 * @param known points known at each origin, ascending
 * @param tested steps ahead tested; below the horizon asked for where the series is short
 * @param first index of the first origin that is shown as backtest; those before it only teach the weights
 * @param last  index of the last origin that is shown, the held-out end; those after it see a part of the horizon
 */
public record Origins(int[] known, int tested, int first, int last) {

    private static final int LEAST_KNOWN = 5;
    private static final int TEACHING = 4;
    private static final int PER_HORIZON = 3;

    /**
     * Origins for a series, three in each horizon.
     *
     * @param points  length of the series
     * @param horizon steps asked for
     * @param season  season length, so that two seasons are known where possible; 1 for none
     * @param most    origins shown at most
     * @return no origins if the series is too short to hold anything back
     */
    public static Origins plan(int points, int horizon, int season, int most) {
        int least = Math.max(Math.max(LEAST_KNOWN, points / 3), Math.min(2 * season + 2, points / 2));
        if (points <= least) {
            return new Origins(new int[0], 0, 0, -1);
        }
        int tested = Math.min(horizon, points - least);
        int end = points - tested;
        int stride = Math.ceilDiv(tested, PER_HORIZON);
        TreeSet<Integer> known = new TreeSet<>();
        for (int i = 0; i < most + TEACHING && end - i * stride >= least; i++) {
            known.add(end - i * stride);
        }
        int last = known.size() - 1;
        for (int later = end + stride; later < points; later += stride) {
            known.add(later);
        }
        return new Origins(known.stream().mapToInt(Integer::intValue).toArray(), tested,
                Math.max(0, last + 1 - most), last);
    }

    /** True if there is nothing to show. */
    public boolean isEmpty() {
        return known.length == 0;
    }
}
