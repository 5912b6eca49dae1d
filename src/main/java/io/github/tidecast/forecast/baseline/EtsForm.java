package io.github.tidecast.forecast.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of exponential smoothing in the taxonomy of Hyndman et al. (2002): error, trend, season.
 *
 * @param relativeError whether errors are proportional to the value
 * @param trend         how the level moves on
 * @param season        how the season joins the level
 */
public record EtsForm(boolean relativeError, Trend trend, Season season) {

    /** How the level moves on. */
    public enum Trend { NONE, ADDITIVE, DAMPED }

    /** How the season joins the level. */
    public enum Season { NONE, ADDITIVE, MULTIPLICATIVE }

    /**
     * The forms worth trying. Multiplicative trends explode, and absolute errors with a multiplicative season are
     * unstable; both are left out, as in the default of R's {@code ets}.
     *
     * @param seasonal whether there is a season and data enough for it
     * @param positive whether all values are above zero, without which nothing can be a factor
     */
    public static List<EtsForm> candidates(boolean seasonal, boolean positive) {
        List<EtsForm> forms = new ArrayList<>();
        for (Trend trend : Trend.values()) {
            for (Season season : Season.values()) {
                for (boolean relative : new boolean[] {false, true}) {
                    boolean sensible = season == Season.MULTIPLICATIVE ? relative : !relative || season == Season.NONE;
                    if (sensible && (positive || !relative) && (seasonal || season == Season.NONE)) {
                        forms.add(new EtsForm(relative, trend, season));
                    }
                }
            }
        }
        return List.copyOf(forms);
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean hasSeason() {
        return season != Season.NONE;
    }

    /** Number of smoothing parameters. */
    int smoothing() {
        return 1 + (hasTrend() ? 1 : 0) + (hasSeason() ? 1 : 0) + (trend == Trend.DAMPED ? 1 : 0);
    }

    /** Number of everything that is estimated: smoothing, initial states, variance. */
    int degrees(int seasonLength) {
        return smoothing() + 1 + (hasTrend() ? 1 : 0) + (hasSeason() ? seasonLength - 1 : 0) + 1;
    }
}
