package io.github.tidecast.tuning;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.Comparator;
import java.util.Optional;

/**
 * Settings that were tried. The first trial has the settings that the search began with.
 *
 * @param number   from 1, in the order they were proposed
 * @param settings what was tried
 * @param score    mean absolute error of the forecast on the backtest, in the unit of the data; NaN if it failed
 * @param network  mean absolute error of the network alone, which decides between equal scores: a network that earned no
 *                 share yet
 *                 may earn one when it gets better; NaN if there was none
 * @param seconds  time it took
 * @param failure  why it failed
 */
public record Trial(int number, ForecastSettings settings, double score, double network, double seconds,
                    Optional<Text> failure) {

    /** The better one first; of equals the earlier. */
    static final Comparator<Trial> BETTER = Comparator.comparingDouble(Trial::score)
            .thenComparingDouble(Trial::network).thenComparingInt(Trial::number);

    static Trial of(int number, ForecastSettings settings, ForecastResult result) {
        return new Trial(number, settings, Scores.error(result), Scores.networkError(result), result.seconds(),
                Optional.empty());
    }

    static Trial failed(int number, ForecastSettings settings, Text why) {
        return new Trial(number, settings, Double.NaN, Double.NaN, 0, Optional.of(why));
    }

    /** True if there is a score. */
    public boolean isScored() {
        return Double.isFinite(score);
    }
}
