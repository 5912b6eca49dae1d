package io.github.tidecast.forecast.origins;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The points in time at which methods are tried out. Those that are shown are spread over a cycle of the longest season
 * and a fair share of the series, because a few days in a row say little about the year. Others only teach the weights:
 * some before the first that is shown, so that this one too can learn from errors, and some close to the end, where the
 * errors are that the next forecast has most in common with.
 *
 * @param known  points known at each origin, ascending
 * @param tested steps ahead tested; below the horizon asked for where the series is short
 * @param shown  which of them are shown as backtest, by their points known; the last is the held-out end
 * @param networkKnown points that the network may learn from before it is tried out: a few origins before the first that
 *               is shown, because what weight it deserves there must be learned from its errors too; but none of
 *               them where the series is short, for a network that has seen little shows nothing of what it will be;
 *               0 if empty
 */
public record Origins(int[] known, int tested, SortedSet<Integer> shown, int networkKnown) {

    /** Guard: values below which no method can be fitted at all. */
    private static final int LEAST_KNOWN = 5;
    /** Origins before the first shown one, from which its weights are learned. Set by judgement. */
    private static final int WEIGHTING_ORIGINS = 4;
    /** How many of these try the network too; each costs time. Set by judgement. */
    private static final int NETWORK_WEIGHTING_ORIGINS = 2;
    /** Origins close to the end, whose errors have most in common with the next. Set by judgement. */
    private static final int RECENT_ORIGINS = 3;
    /** Origins closer than a third of a horizon share most of what they test. Set by judgement. */
    private static final int ORIGINS_PER_HORIZON = 3;
    /** Shown origins span this part of the series, or a cycle of the longest season. Set by judgement. */
    private static final int SPAN_DIVISOR = 5;
    /** Origins that are shown however little of the series the first of them knows. Set by judgement. */
    private static final int ENOUGH_SHOWN = 6;
    /** Share of the series that origins know where more than {@link #ENOUGH_SHOWN} are shown. Set by judgement. */
    private static final double LEAST_SHARE_KNOWN = 0.6;
    /** Values below which a network that has seen fewer is no measure of the final one. Set by judgement. */
    private static final int LEAST_FOR_NETWORK = 150;

    /**
     * Origins for a series.
     *
     * @param points  length of the series
     * @param horizon steps asked for
     * @param season  shortest season, so that two seasons are known where possible; 1 for none
     * @param longest longest season, whose whole cycle is covered where possible; 1 for none
     * @param most    origins shown at most
     * @param spacing points from one shown origin to the next; 0 to spread them
     * @return no origins if the series is too short to hold anything back
     */
    public static Origins plan(int points, int horizon, int season, int longest, int most,
                               int spacing) {
        // a third of the series, and two seasons with a value to spare, are known at each origin: set by judgement
        int least = Math.max(Math.max(LEAST_KNOWN, points / 3), Math.min(2 * season + 2, points / 2));
        if (points <= least) {
            return new Origins(new int[0], 0, new TreeSet<>(), 0);
        }
        int tested = Math.min(horizon, points - least);
        int end = points - tested;
        int close = Math.ceilDiv(tested, ORIGINS_PER_HORIZON);
        int apart = spacing > 0 ? spacing : apart(points, longest, most, end - least, close);
        TreeSet<Integer> shown = before(end, apart, most, least);
        int enough = (int) (LEAST_SHARE_KNOWN * points);
        while (shown.size() > ENOUGH_SHOWN && shown.first() < enough) {
            shown.pollFirst();
        }
        TreeSet<Integer> known = new TreeSet<>(shown);
        known.addAll(before(shown.first() - apart, apart, WEIGHTING_ORIGINS, least));
        known.addAll(before(end - close, close, RECENT_ORIGINS, least));
        for (int later = end + close; later < points; later += close) {
            known.add(later);
        }
        int network = known.headSet(shown.first(), false).descendingSet().stream().limit(NETWORK_WEIGHTING_ORIGINS)
                .filter(origin -> origin >= Math.max(enough, LEAST_FOR_NETWORK)).reduce(shown.first(), Math::min);
        return new Origins(known.stream().mapToInt(Integer::intValue).toArray(), tested, shown, network);
    }

    /** At least a third of a horizon; on short series no more than lets some origins only teach. */
    private static int apart(int points, int longest, int most, int room, int close) {
        int span = Math.max(longest, points / SPAN_DIVISOR);
        int wanted = Math.ceilDiv(span, Math.max(1, most - 1));
        return Math.max(close, Math.min(wanted, room / (most + NETWORK_WEIGHTING_ORIGINS)));
    }

    private static TreeSet<Integer> before(int last, int apart, int number, int least) {
        TreeSet<Integer> origins = new TreeSet<>();
        for (int i = 0; i < number && last - (long) i * apart >= least; i++) {
            origins.add(last - i * apart);
        }
        return origins;
    }

    /** True if there is nothing to show. */
    public boolean isEmpty() {
        return known.length == 0;
    }
}
