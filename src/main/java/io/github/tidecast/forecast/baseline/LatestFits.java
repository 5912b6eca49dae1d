package io.github.tidecast.forecast.baseline;

import java.util.Arrays;
import java.util.List;

/**
 * The forms of exponential smoothing fitted to the history that was asked for last. Their search takes most of the time
 * of all classical methods together, and the average of the forms needs the same fits as the choice of one. Thread-safe.
 */
public final class LatestFits {

    private Fitted latest = new Fitted(new double[0], 0, List.of());

    private record Fitted(double[] history, int season, List<EtsFit> fits) {

        boolean is(double[] other, int length) {
            return season == length && Arrays.equals(history, other);
        }
    }

    /** All sensible forms with a season of some length, fitted to a history. */
    synchronized List<EtsFit> of(double[] history, int season) {
        if (!latest.is(history, season)) {
            latest = new Fitted(history.clone(), season, new ExponentialSmoothing(season).fits(history));
        }
        return latest.fits();
    }
}
