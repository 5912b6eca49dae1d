package io.github.tidecast.forecast.preparation;

import io.github.tidecast.forecast.baseline.SeasonalDecomposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sum of seasonal figures of one or several seasons, fitted one after the other from the shortest: after the
 * hours of the day, the hours of the week are fitted to what is left.
 *
 * @param parts figures of each season
 */
public record SeasonalProfile(List<SeasonalDecomposition> parts) {

    /** No season. */
    public static final SeasonalProfile NONE = new SeasonalProfile(List.of());

    public SeasonalProfile {
        parts = List.copyOf(parts);
    }

    /** Fits the seasons for which there are values enough: two full ones. */
    public static SeasonalProfile fit(double[] values, List<Integer> seasons) {
        List<SeasonalDecomposition> parts = new ArrayList<>();
        double[] left = values;
        for (int season : seasons) {
            Optional<SeasonalDecomposition> part = SeasonalDecomposition.of(left, season, false);
            if (part.isPresent()) {
                left = part.get().remove(left);
                parts.add(part.get());
            }
        }
        return new SeasonalProfile(parts);
    }

    /** The seasonal figure of point t. */
    public double at(int t) {
        double sum = 0;
        for (SeasonalDecomposition part : parts) {
            sum += part.figures()[t % part.figures().length];
        }
        return sum;
    }
}
