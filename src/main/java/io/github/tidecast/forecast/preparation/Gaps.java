package io.github.tidecast.forecast.preparation;

import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.SeasonalCourse;
import java.util.Arrays;
import java.util.List;

/**
 * Filling of missing values, the only one there is: an import leaves gaps as they are. Only values that are given are
 * looked at, so a prefix is filled from itself alone.
 */
public final class Gaps {

    private Gaps() {
    }

    /**
     * Values without gaps; gaps at the ends repeat the nearest value.
     *
     * @param values  at least one is not NaN
     * @param how     what is put where a value is missing
     * @param seasons season lengths for SEASONAL; linear if there are none
     */
    public static double[] fill(double[] values, GapFilling how, List<Integer> seasons) {
        double[] filled = values.clone();
        if (Arrays.stream(values).noneMatch(Double::isNaN)) {
            return filled;
        }
        if (how == GapFilling.SEASONAL && seasons.stream().anyMatch(season -> season > 1)) {
            return SeasonalCourse.fill(values, seasons);
        }
        double[] linear = linear(values);
        for (int t = 0; t < values.length; t++) {
            if (Double.isNaN(values[t])) {
                filled[t] = switch (how) {
                    case ZERO -> 0;
                    case PREVIOUS -> t == 0 ? linear[0] : filled[t - 1];
                    case LINEAR, SEASONAL -> linear[t];
                };
            }
        }
        return filled;
    }

    private static double[] linear(double[] values) {
        double[] filled = SeasonalCourse.straight(values);
        if (Double.isNaN(filled[0])) {
            throw new IllegalArgumentException("all values are missing");
        }
        return filled;
    }
}
