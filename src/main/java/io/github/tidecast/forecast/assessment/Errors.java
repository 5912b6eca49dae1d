package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Score;
import io.github.tidecast.text.Text;
import java.util.Optional;

/** Sums of errors; points without an actual value do not count. */
final class Errors {

    private int count;
    private double absolute;
    private double squared;
    private double symmetric;
    private double percentage;
    private boolean zero;
    private double scaled;
    private Optional<Text> unscaled = Optional.empty();

    void add(double actual, double forecast, double scale) {
        if (Double.isNaN(actual)) {
            return;
        }
        double error = Math.abs(actual - forecast);
        count++;
        absolute += error;
        squared += error * error;
        symmetric += error == 0 ? 0 : 200 * error / (Math.abs(actual) + Math.abs(forecast));
        zero |= actual == 0;
        percentage += 100 * error / Math.abs(actual);
        scaled += error / scale;
    }

    /** Says why scaled errors are not defined. */
    void unscaled(Text reason) {
        unscaled = Optional.of(reason);
    }

    Score mae() {
        return mean(absolute);
    }

    Score rmse() {
        Score square = mean(squared);
        return square.isDefined() ? Score.of(Math.sqrt(square.value())) : square;
    }

    Score smape() {
        return mean(symmetric);
    }

    Score mape() {
        return zero ? Score.undefined(Text.of("forecast.undefined.zero")) : mean(percentage);
    }

    Score mase() {
        return unscaled.map(Score::undefined).orElseGet(() -> mean(scaled));
    }

    private Score mean(double sum) {
        return count == 0 ? nothing() : !Double.isFinite(sum) ? Score.undefined(Text.of("forecast.undefined.range"))
                : Score.of(sum / count);
    }

    private static Score nothing() {
        return Score.undefined(Text.of("forecast.undefined.nothing"));
    }
}
