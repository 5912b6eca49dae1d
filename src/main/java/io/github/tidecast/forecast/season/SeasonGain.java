package io.github.tidecast.forecast.season;

import org.hipparchus.distribution.continuous.FDistribution;

/**
 * What a season adds to a model.
 *
 * @param chance  probability of as large a gain where there is no season, by the F test
 * @param share   share of the residual variance that the season takes away, degrees of freedom accounted for
 * @param perMean squares gained by each coefficient of the season
 */
record SeasonGain(double chance, double share, double perMean) {

    /** Nothing gained, or nothing known. */
    static final SeasonGain NONE = new SeasonGain(1, 0, 0);

    /** Share of the residual variance below which a season is of no use, however clear. Set by judgement. */
    private static final double LEAST_SHARE = 0.1;
    /** Guard of rounding: what is left of the squares is zero. */
    private static final double ROUNDING = 1e-9;
    /** Guard: beyond it the F distribution is zero in double precision. */
    private static final double CERTAIN = 1e9;

    /** The gain of a model over the same without the season. */
    static SeasonGain of(SeasonRegression with, SeasonRegression without) {
        int coefficients = without.free() - with.free();
        if (coefficients < 1 || without.squares() <= ROUNDING * without.total()) {
            return NONE;
        }
        double perMean = Math.max(0, without.squares() - with.squares()) / coefficients;
        double variance = with.squares() / with.free();
        double ratio = perMean / Math.max(variance, Double.MIN_NORMAL);
        double chance = ratio < CERTAIN
                ? 1 - new FDistribution(coefficients, with.free()).cumulativeProbability(ratio) : 0;
        return new SeasonGain(chance, 1 - variance * without.free() / without.squares(), perMean);
    }

    /** Whether the gain is no chance, and large enough to be of use: in thousands of values a trace is clear. */
    boolean holds(double risk) {
        return chance < risk && share > LEAST_SHARE;
    }

    /** The less convincing one. */
    SeasonGain weaker(SeasonGain other) {
        return other.chance > chance ? other : this;
    }
}
