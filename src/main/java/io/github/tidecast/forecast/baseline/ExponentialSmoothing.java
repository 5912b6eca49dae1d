package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.ForecastContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Automatic exponential smoothing, Hyndman et al. (2002): every sensible form is fitted, the lowest AICc wins. A season
 * of more than 24 points, or of which the history has less than three, would be too many states to estimate; it is taken
 * out before.
 *
 * @param season season length; 1 for none
 * @param latest fits that are shared with other methods
 */
public record ExponentialSmoothing(int season, LatestFits latest) implements PointMethod {

    /** Set by judgement: of fewer seasons an initial state of each place is not estimated. */
    private static final int LEAST_SEASONS = 3;
    /** Discount of a season relative to the one after it. src/bench/constants.py tries other values. */
    private static final double SEASON_DISCOUNT = 0.9;

    /** Longest season with states of its own, as in the ets function of R. */
    private static final int GREATEST_SEASON = 24;

    /** Exponential smoothing that shares its fits with no other method. */
    public ExponentialSmoothing(int season) {
        this(season, new LatestFits());
    }

    @Override
    public double[] forecast(ForecastContext context) {
        return takesOut(season, context.known())
                ? new OnLogarithms(new SeasonallyAdjusted(List.of(season), SEASON_DISCOUNT,
                        new ExponentialSmoothing(1, latest)))
                        .forecast(context)
                : fit(context.values()).forecast(context.steps());
    }

    /** Whether a season is taken out of so many points before. */
    static boolean takesOut(int season, int points) {
        return season > GREATEST_SEASON || season > 1 && points >= 2 * season && points < LEAST_SEASONS * season;
    }

    /** The best model. */
    public EtsModel fit(double[] history) {
        return latest.of(history, season).stream().min(Comparator.comparingDouble(EtsFit::aicc)).orElseThrow().model();
    }

    /** All sensible forms, fitted. */
    List<EtsFit> fits(double[] history) {
        boolean seasonal = season > 1 && season <= GREATEST_SEASON && history.length >= LEAST_SEASONS * season;
        boolean positive = Arrays.stream(history).allMatch(value -> value > 0);
        return EtsForm.candidates(seasonal, positive).stream().map(form -> EtsFit.of(form, history, season)).toList();
    }
}
