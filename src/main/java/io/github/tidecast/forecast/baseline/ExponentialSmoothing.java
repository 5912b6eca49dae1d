package io.github.tidecast.forecast.baseline;

import java.util.Arrays;

/**
 * Automatic exponential smoothing, Hyndman et al. (2002): every sensible form is fitted, the lowest AICc wins.
 * Safeguards: too short a history gets simple smoothing; a season longer than a third of the history is left out.
 *
 * @param season season length; 1 for none
 */
public record ExponentialSmoothing(int season) implements PointMethod {

    private static final int LEAST_SEASONS = 3;
    private static final int GREATEST_SEASON = 24;

    @Override
    public double[] forecast(double[] history, int steps) {
        return fit(history).forecast(steps);
    }

    /** The best model. */
    public EtsModel fit(double[] history) {
        boolean seasonal = season > 1 && season <= GREATEST_SEASON && history.length >= LEAST_SEASONS * season;
        boolean positive = Arrays.stream(history).allMatch(value -> value > 0);
        EtsFit best = null;
        for (EtsForm form : EtsForm.candidates(seasonal, positive)) {
            EtsFit fit = EtsFit.of(form, history, season);
            if (best == null || fit.aicc() < best.aicc()) {
                best = fit;
            }
        }
        return best.model();
    }
}
