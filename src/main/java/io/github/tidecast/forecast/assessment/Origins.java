package io.github.tidecast.forecast.assessment;

/**
 * The points in time at which a backtest stands.
 *
 * @param known   points known at each origin, ascending
 * @param horizon steps ahead tested; below the horizon asked for where the series is short
 */
public record Origins(int[] known, int horizon) {

    private static final int LEAST_KNOWN = 4;

    /**
     * Origins for a series: the last one leaves the horizon out at the end, the others come before it at equal
     * distances, as far apart as the horizon if there is room, and all in the last third of what can be tested.
     *
     * @param points  length of the series
     * @param horizon steps asked for
     * @param season  season length, so that at least two seasons are known where possible; 1 for none
     * @param most    origins at most
     * @return no origins if the series is too short to hold anything back
     */
    public static Origins plan(int points, int horizon, int season, int most) {
        int tested = Math.min(horizon, Math.max(1, points / 4));
        int last = points - tested;
        if (last < LEAST_KNOWN) {
            return new Origins(new int[0], tested);
        }
        int first = Math.min(last, Math.max(Math.max(LEAST_KNOWN, 2 * season + 1), last * 2 / 3));
        int stride = most == 1 ? 1 : Math.clamp((last - first) / (most - 1), 1, tested);
        int count = Math.min(most, 1 + (last - first) / stride);
        int[] known = new int[count];
        for (int i = 0; i < count; i++) {
            known[i] = last - (count - 1 - i) * stride;
        }
        return new Origins(known, tested);
    }
}
