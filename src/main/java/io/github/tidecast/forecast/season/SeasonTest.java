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

    private static final int LEAST_SEASONS = 2;
    private static final int MOST_LAGS = 4;
    private static final int LEAST_FREE = 3;
    private static final int LEAST_FREE_WITHOUT_LAGS = 2;
    private static final int WAVES = 2;
    private static final int LEAST_FOR_WAVES = 6;
    private static final double RISK = 0.01;
    private static final double RISK_OF_WAVES = 0.005;
    private static final double RISK_OF_FEW_WAVES = 0.0001;
    private static final int FEW = 4;
    private static final int LONG = 200;
    private static final int BLOCKS = 12;
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
        return season > 1 && steadied.length >= LEAST_SEASONS * season && (places(steadied, season, shorter).holds(RISK)
                || waves(steadied, season, shorter)
                || season >= LONG && confirms(blocks(steadied, season), BLOCKS, List.of()));
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
        double risk = values.length < FEW * season ? RISK_OF_FEW_WAVES : RISK_OF_WAVES;
        return season >= LEAST_FOR_WAVES && gain(values, season, shorter, WAVES).holds(risk);
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
