package io.github.tidecast.series;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How demand comes. Where most points are zero, the median and the mean are far apart: an absolute error is least for a
 * forecast of 0, which nobody can order by. Such a series is forecast by its mean, and its methods are compared by
 * squared errors, which the mean makes least (Kolassa 2016): whoever weights, ranks or advises asks
 * {@link #judgedBySquares} first and takes the root mean squared error instead of the mean absolute one if it is true.
 *
 * @param kind     what follows from it
 * @param interval mean number of points from one demand to the next (ADI of Syntetos and Boylan 2005); 1 where every
 *                 point has one or there is none
 * @param size     mean size of a demand, in the units of the values
 * @param since    points without demand at the end
 */
public record DemandPattern(Kind kind, double interval, double size, int since) {

    /** Kinds of demand. */
    public enum Kind {
        /** Not a demand with pauses: every other series. */
        REGULAR,
        /** Demand after pauses of no fixed length. */
        INTERMITTENT,
        /** Zeros at the end for much longer than any pause before. */
        ENDED
    }

    /** Mean interval from which demand is intermittent, Syntetos, Boylan and Croston (2005). */
    private static final double LEAST_INTERVAL = 1.32;
    private static final int LEAST_DEMANDS = 4;
    private static final int LEAST_SINCE = 4;
    private static final double PAUSES = 2;
    private static final double CHANCE = 1e-3;
    private static final double CLOSED = 0.8;

    /**
     * The pattern of values.
     *
     * @param values NaN where missing, which says nothing about demand
     * @param season season length, so that hours or months that are always zero count as no pause; 1 for none
     */
    public static DemandPattern of(double[] values, int season) {
        int[] open = IntStream.range(0, values.length).filter(t -> !Double.isNaN(values[t])).toArray();
        double[] known = Arrays.stream(open).mapToDouble(t -> values[t]).toArray();
        int[] demands = IntStream.range(0, known.length).filter(i -> known[i] > 0).toArray();
        if (demands.length < LEAST_DEMANDS || Arrays.stream(known).anyMatch(value -> value < 0)) {
            return new DemandPattern(Kind.REGULAR, 1, 0, 0);
        }
        int span = demands[demands.length - 1] - demands[0] + 1;
        int since = known.length - 1 - demands[demands.length - 1];
        double interval = (span - 1) / (demands.length - 1.0);
        Kind kind = ended(demands, span, since, season) ? Kind.ENDED
                : interval < LEAST_INTERVAL || closes(values, open[demands[0]], season) ? Kind.REGULAR
                : Kind.INTERMITTENT;
        return new DemandPattern(kind, interval,
                Arrays.stream(demands).mapToDouble(i -> known[i]).average().orElseThrow(), since);
    }

    /** Whether chance, by the share of demands before, would hardly ever make a pause as long as the last one. */
    private static boolean ended(int[] demands, int span, int since, int season) {
        int longest = 0;
        for (int i = 1; i < demands.length; i++) {
            longest = Math.max(longest, demands[i] - demands[i - 1] - 1);
        }
        double share = demands.length / (span + 1.0);
        return since >= Math.max(LEAST_SINCE, season / 2) && since > PAUSES * longest
                && Math.pow(1 - share, since) < CHANCE;
    }

    /** Whether most zeros lie at places of the season that are nearly always zero: nights, closed days. */
    private static boolean closes(double[] values, int first, int season) {
        int[] zeros = new int[season];
        int[] counts = new int[season];
        for (int t = first; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                counts[t % season]++;
                zeros[t % season] += values[t] == 0 ? 1 : 0;
            }
        }
        int closed = IntStream.range(0, season).filter(place -> zeros[place] >= CLOSED * counts[place])
                .map(place -> zeros[place]).sum();
        return season > 1 && closed >= CLOSED * Arrays.stream(zeros).sum();
    }

    /**
     * What a point may be expected to bring after the zeros at the end: a demand of the mean size, with the probability
     * of the first success after that many failures by Laplace's rule of succession.
     */
    public double expectedReturn() {
        return size / (since + 2);
    }

    /** True if an error is to be squared where methods are weighted, ranked or advised. */
    public boolean judgedBySquares() {
        return kind == Kind.INTERMITTENT;
    }
}
