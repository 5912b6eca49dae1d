package io.github.tidecast.forecast.season;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether values repeat after a known number of points: the F test for a season in an autoregression with a trend. As
 * many last values explain as the model <em>with</em> the season asks for by the Bayesian criterion corrected for small
 * samples (BICc of McQuarrie 1999): chosen without the season, they would explain a clean one away. The own
 * autocorrelation of the season, which widens the bounds of a correlogram, is no noise here. The season is asked for
 * twice, as a mean of each place, which sees every shape, and as two waves, which see a smooth one in much noise.
 */
public final class SeasonTest {

    /** Of less than two seasons nothing repeats. */
    private static final int LEAST_SEASONS = 2;
    /** Guard of time and of degrees of freedom: BICc chooses among so many lags. */
    private static final int MOST_LAGS = 4;
    /** Guard: degrees of freedom at which BICc, which divides by two less, is defined. */
    private static final int LEAST_FREE = 3;
    /** Guard: with one degree of freedom F would have to be above 4,000 at this level. */
    private static final int LEAST_FREE_WITHOUT_LAGS = 2;
    /** The season and its half: what a smooth shape consists of mostly. Set by judgement. */
    private static final int HARMONICS = 2;
    /** Shorter seasons have hardly fewer means than harmonics have coefficients. */
    private static final int LEAST_FOR_HARMONICS = 6;
    /** Level of the F test of means: about one of a hundred series has a season by chance. */
    private static final double SIGNIFICANCE = 0.01;
    /** Level of the F test of harmonics. Set by judgement. */
    private static final double SIGNIFICANCE_OF_HARMONICS = 0.005;
    /** Level while there are few seasons: a wandering series draws a wave or two by chance. Set by judgement. */
    private static final double SIGNIFICANCE_IN_FEW_SEASONS = 0.0001;
    /** Seasons below which they are few. Set by judgement. */
    private static final int FEW_SEASONS = 4;
    /** From here a season is tested in blocks, too, as {@code SeasonalIndices} smooths it. Set by judgement. */
    private static final int LONG_SEASON = 200;
    /** Months of a year. */
    private static final int BLOCKS = 12;
    /** Guard of rounding: a perfect fit has no logarithm. */
    private static final double ROUNDING = 1e-12;

    private SeasonTest() {
    }

    /** True if values repeat after {@code season} points. */
    public static boolean confirms(double[] values, int season) {
        return confirms(values, season, List.of());
    }

    /**
     * True if values repeat after a number of points beyond what shorter seasons explain: clearly, by chance in about
     * one of a hundred series, and by a least share, because in thousands of values a trace is clear but useless.
     *
     * @param values  NaN where missing
     * @param season  season length; of less than two seasons nothing is known
     * @param shorter seasons known, ascending
     */
    public static boolean confirms(double[] values, int season, List<Integer> shorter) {
        double[] steadied = Steadied.of(values);
        return season > 1 && steadied.length >= LEAST_SEASONS * season
                && (places(steadied, season, shorter).holds(SIGNIFICANCE)
                || waves(steadied, season, shorter)
                || season >= LONG_SEASON && confirms(blocks(steadied, season), BLOCKS, List.of()));
    }

    /**
     * How much more a place in a season explains than the places of a multiple of it do: the gain per mean of the
     * shorter season over the gain per further mean of the longer one. Around 1, the shorter one only is a part of the
     * longer one.
     *
     * @param values NaN where missing
     * @param longer a multiple of the season
     */
    public static double weight(double[] values, int season, int longer) {
        double[] steadied = Steadied.of(values);
        SeasonGain whole = places(steadied, season, List.of());
        SeasonGain further = places(steadied, longer, List.of(season));
        return whole.perMean() / Math.max(further.perMean(), Double.MIN_NORMAL);
    }

    private static boolean waves(double[] values, int season, List<Integer> shorter) {
        double risk = values.length < FEW_SEASONS * season ? SIGNIFICANCE_IN_FEW_SEASONS : SIGNIFICANCE_OF_HARMONICS;
        return season >= LEAST_FOR_HARMONICS && gain(values, season, shorter, HARMONICS).holds(risk);
    }

    /** Where values are too few for lags, the season must show in the values and in their changes. */
    private static SeasonGain places(double[] values, int season, List<Integer> shorter) {
        int free = values.length - 1 - season - 2;
        return free >= LEAST_FREE ? gain(values, season, shorter, 0)
                : gainWithoutLags(values, season, shorter).weaker(gainWithoutLags(changes(values), season, shorter));
    }

    private static SeasonGain gain(double[] values, int season, List<Integer> shorter, int waves) {
        SeasonGain gain = SeasonGain.NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int lags = 1; lags <= MOST_LAGS; lags++) {
            SeasonRegression with = with(values, lags, season, shorter, waves);
            double criterion = Math.log(with.squares() / with.rows() + ROUNDING * with.total())
                    + (with.rows() - with.free()) * Math.log(with.rows()) / (with.free() - 2.0);
            if (with.free() >= LEAST_FREE && criterion < least) {
                least = criterion;
                gain = SeasonGain.of(with, SeasonRegression.fit(values, lags, shorter, season, 0));
            }
        }
        return gain;
    }

    private static SeasonGain gainWithoutLags(double[] values, int season, List<Integer> shorter) {
        SeasonRegression with = with(values, 0, season, shorter, 0);
        return with.free() < LEAST_FREE_WITHOUT_LAGS ? SeasonGain.NONE
                : SeasonGain.of(with, SeasonRegression.fit(values, 0, shorter, season, 0));
    }

    private static SeasonRegression with(double[] values, int lags, int season, List<Integer> shorter, int waves) {
        List<Integer> places = waves > 0 ? shorter
                : IntStream.concat(shorter.stream().mapToInt(Integer::intValue), IntStream.of(season)).boxed().toList();
        return SeasonRegression.fit(values, lags, places, season, waves);
    }

    private static double[] changes(double[] values) {
        double[] changes = new double[values.length - 1];
        for (int t = 1; t < values.length; t++) {
            changes[t - 1] = values[t] - values[t - 1];
        }
        return changes;
    }

    /** Means of blocks: a year of days shows in its months, where the weather of single days has averaged out. */
    private static double[] blocks(double[] values, int season) {
        double length = (double) season / BLOCKS;
        double[] means = new double[(int) (values.length / length)];
        for (int b = 0; b < means.length; b++) {
            int first = (int) Math.round(values.length - (means.length - b) * length);
            int end = (int) Math.round(values.length - (means.length - b - 1) * length);
            means[b] = Arrays.stream(values, first, end).filter(value -> !Double.isNaN(value)).average()
                    .orElse(Double.NaN);
        }
        return means;
    }
}
