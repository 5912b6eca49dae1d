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

    private static final int LEAST_KNOWN = 5;
    private static final int TEACHING = 4;
    private static final int NETWORK_TEACHING = 2;
    private static final int RECENT = 3;
    private static final int PER_HORIZON = 3;
    private static final int SHARE_OF_SERIES = 5;
    private static final int FEW = 6;
    private static final double MOST_OF_SERIES = 0.6;
    private static final int ENOUGH_FOR_NETWORK = 150;

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
        int least = Math.max(Math.max(LEAST_KNOWN, points / 3), Math.min(2 * season + 2, points / 2));
        if (points <= least) {
            return new Origins(new int[0], 0, new TreeSet<>(), 0);
        }
        int tested = Math.min(horizon, points - least);
        int end = points - tested;
        int close = Math.ceilDiv(tested, PER_HORIZON);
        int apart = spacing > 0 ? spacing : apart(points, longest, most, end - least, close);
        TreeSet<Integer> shown = before(end, apart, most, least);
        int enough = (int) (MOST_OF_SERIES * points);
        while (shown.size() > FEW && shown.first() < enough) {
            shown.pollFirst();
        }
        TreeSet<Integer> known = new TreeSet<>(shown);
        known.addAll(before(shown.first() - apart, apart, TEACHING, least));
        known.addAll(before(end - close, close, RECENT, least));
        for (int later = end + close; later < points; later += close) {
            known.add(later);
        }
        int network = known.headSet(shown.first(), false).descendingSet().stream().limit(NETWORK_TEACHING)
                .filter(origin -> origin >= Math.max(enough, ENOUGH_FOR_NETWORK)).reduce(shown.first(), Math::min);
        return new Origins(known.stream().mapToInt(Integer::intValue).toArray(), tested, shown, network);
    }

    /** At least a third of a horizon; on short series no more than lets some origins only teach. */
    private static int apart(int points, int longest, int most, int room, int close) {
        int span = Math.max(longest, points / SHARE_OF_SERIES);
        int wanted = Math.ceilDiv(span, Math.max(1, most - 1));
        return Math.max(close, Math.min(wanted, room / (most + NETWORK_TEACHING)));
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
