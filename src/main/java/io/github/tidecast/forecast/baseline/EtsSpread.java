package io.github.tidecast.forecast.baseline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far values may stray from a forecast by what exponential smoothing makes of the whole history: the standard
 * deviation of its errors h steps ahead, Hyndman et al. (2008), chapter 6. Seasons are taken out before; among level,
 * trend and damped trend with absolute errors the lowest AICc wins.
 *
 * <p>Figures of two seasons fit both so well that nothing is left to tell how far values stray. There, changes from one
 * season to the next tell it, as they do for a forecast that repeats the last season.
 */
public final class EtsSpread {

    /** Guard of time: the model sees the last points only. */
    private static final int MOST_POINTS = 3_000;
    /** Discount of a season relative to the one after it. As of {@link ExponentialSmoothing}. */
    private static final double SEASON_DISCOUNT = 0.9;
    /** Set by judgement: as many as {@link ExponentialSmoothing} asks for. */
    private static final int SEASONS_TO_FIT = 3;

    private EtsSpread() {
    }

    /**
     * The standard deviation of the error of each step ahead.
     *
     * @param history values without gaps, on the scale on which errors are to be measured
     * @param seasons season lengths, ascending; empty for none
     * @return {@code steps} values, 0 for a history without errors
     */
    public static double[] of(double[] history, List<Integer> seasons, int steps) {
        int season = seasons.isEmpty() ? 1 : seasons.getFirst();
        if (season > 1 && history.length > season && history.length < SEASONS_TO_FIT * season) {
            return ofSeasonalChanges(history, season, steps);
        }
        double[] adjusted = history.clone();
        SeasonalIndices.fit(history, seasons, SEASON_DISCOUNT).apply(adjusted, 0, -1);
        double[] recent = Arrays.copyOfRange(adjusted, Math.max(0, adjusted.length - MOST_POINTS), adjusted.length);
        EtsModel model = Arrays.stream(EtsForm.Trend.values())
                .map(trend -> EtsFit.of(new EtsForm(false, trend, EtsForm.Season.NONE), recent, 1))
                .min(Comparator.comparingDouble(EtsFit::aicc)).orElseThrow().model();
        double one = variance(model, recent);
        EtsParameters parameters = model.parameters();
        double[] spread = new double[steps];
        double sum = 1;
        double damping = 0;
        double power = 1;
        for (int k = 0; k < steps; k++) {
            spread[k] = Math.sqrt(one * sum);
            power *= parameters.phi();
            damping += power;
            double carried = parameters.alpha() + parameters.beta() * damping;
            sum += carried * carried;
        }
        return spread;
    }

    private static double[] ofSeasonalChanges(double[] history, int season, int steps) {
        double squares = 0;
        for (int t = season; t < history.length; t++) {
            squares += (history[t] - history[t - season]) * (history[t] - history[t - season]);
        }
        double one = squares / (history.length - season);
        return IntStream.range(0, steps).mapToDouble(k -> Math.sqrt(one * (1 + k / season))).toArray();
    }

    private static double variance(EtsModel model, double[] history) {
        double squares = 0;
        for (int t = 0; t < history.length; t++) {
            double error = history[t] - model.fitted()[t];
            squares += error * error;
        }
        int estimated = model.form().degrees(1) - 1;
        return squares / Math.max(1, history.length - estimated);
    }
}
