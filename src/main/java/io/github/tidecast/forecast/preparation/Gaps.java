package io.github.tidecast.forecast.preparation;

import io.github.tidecast.series.GapFilling;
import java.util.Arrays;

/** Filling of missing values. Only values that are given are looked at, so a prefix is filled from itself alone. */
public final class Gaps {

    private Gaps() {
    }

    /**
     * Values without gaps; gaps at the ends repeat the nearest value.
     *
     * @param values at least one is not NaN
     * @param how    {@link GapFilling#LEAVE} fills like LINEAR, because a fit needs every value
     * @param season season length for SEASONAL; 1 for none
     */
    public static double[] fill(double[] values, GapFilling how, int season) {
        double[] filled = values.clone();
        if (Arrays.stream(values).noneMatch(Double::isNaN)) {
            return filled;
        }
        double[] linear = linear(values);
        for (int t = 0; t < values.length; t++) {
            if (Double.isNaN(values[t])) {
                filled[t] = switch (how) {
                    case ZERO -> 0;
                    case PREVIOUS -> t == 0 ? linear[0] : filled[t - 1];
                    case LEAVE, LINEAR -> linear[t];
                    case SEASONAL -> seasonal(values, linear, t, season);
                };
            }
        }
        return filled;
    }

    /** The line between the neighbours plus what the nearest seasons with a value deviate from theirs. */
    private static double seasonal(double[] values, double[] linear, int t, int season) {
        if (season < 2) {
            return linear[t];
        }
        double deviation = 0;
        int found = 0;
        for (int away = 1; away <= 3 && found < 2; away++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                int other = t + sign * away * season;
                if (other >= 0 && other < values.length && !Double.isNaN(values[other])) {
                    deviation += values[other] - localLevel(linear, other, season);
                    found++;
                }
            }
        }
        return found == 0 ? linear[t] : localLevel(linear, t, season) + deviation / found;
    }

    private static double localLevel(double[] linear, int t, int season) {
        int from = Math.max(0, t - season / 2);
        int to = Math.min(linear.length, from + season);
        double sum = 0;
        for (int i = Math.max(0, to - season); i < to; i++) {
            sum += linear[i];
        }
        return sum / (to - Math.max(0, to - season));
    }

    private static double[] linear(double[] values) {
        double[] filled = values.clone();
        int previous = -1;
        for (int t = 0; t < values.length; t++) {
            if (!Double.isNaN(values[t])) {
                for (int gap = previous + 1; gap < t; gap++) {
                    filled[gap] = previous < 0 ? values[t] : values[previous]
                            + (values[t] - values[previous]) * (gap - previous) / (t - previous);
                }
                previous = t;
            }
        }
        if (previous < 0) {
            throw new IllegalArgumentException("all values are missing");
        }
        Arrays.fill(filled, previous + 1, values.length, values[previous]);
        return filled;
    }
}
