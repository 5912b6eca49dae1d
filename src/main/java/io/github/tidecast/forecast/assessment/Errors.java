package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Score;
import io.github.tidecast.text.Text;

/** Sums of errors; points without an actual value do not count. */
final class Errors {

    private int count;
    private double absolute;
    private double squared;
    private double symmetric;
    private double percentage;
    private boolean zero;
    private double scaled;
    private boolean unscaled;

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
        unscaled |= Double.isNaN(scale);
        scaled += error / scale;
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
        return unscaled ? Score.undefined(Text.of("forecast.undefined.constant")) : mean(scaled);
    }

    private Score mean(double sum) {
        return count == 0 ? nothing() : !Double.isFinite(sum) ? Score.undefined(Text.of("forecast.undefined.range"))
                : Score.of(sum / count);
    }

    private static Score nothing() {
        return Score.undefined(Text.of("forecast.undefined.nothing"));
    }
}
