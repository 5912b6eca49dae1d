package io.github.tidecast.forecast.assessment;

import io.github.tidecast.text.Text;
import java.util.Arrays;

/** The denominator of MASE: the mean absolute error of the seasonal naive one season ahead, in sample. */
public final class SeasonalScale {

    /** Changes below this share of the values are rounding. */
    private static final double ROUNDING = 1e-12;

    private SeasonalScale() {
    }

    /**
     * The scale of the first {@code known} values; NaN if it is zero or nothing can be compared.
     *
     * @param season season length; 1 for none, or where not even one pair is a season apart
     */
    public static double of(double[] values, int known, int season) {
        double sum = 0;
        double sizes = 0;
        int count = 0;
        for (int t = season; t < known; t++) {
            double change = Math.abs(values[t] - values[t - season]);
            if (!Double.isNaN(change)) {
                sum += change;
                sizes += Math.abs(values[t]);
                count++;
            }
        }
        if (count == 0 && season > 1) {
            return of(values, known, 1);
        }
        return sum > ROUNDING * sizes ? sum / count : Double.NaN;
    }

    /**
     * Why the first {@code known} values have no scale.
     *
     * @param season season length; 1 for none
     */
    static Text missing(double[] values, int known, int season) {
        if (season > 1 && varies(values, known)) {
            return Text.of("forecast.undefined.repeats");
        }
        return Text.of(varies(values, values.length) ? "forecast.undefined.constant-start"
                : "forecast.undefined.constant");
    }

    private static boolean varies(double[] values, int known) {
        double[] present = Arrays.stream(values, 0, known).filter(value -> !Double.isNaN(value)).toArray();
        return Arrays.stream(present).anyMatch(value -> Math.abs(value - present[0]) > ROUNDING * Math.abs(value));
    }

    /** What MASE is measured by, in words. */
    public static Text inWords(int season) {
        return season > 1 ? Text.of("forecast.mase.season", season) : Text.of("forecast.mase.step");
    }
}
