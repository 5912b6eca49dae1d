package io.github.tidecast.tuning;

import io.github.tidecast.forecast.settings.ForecastSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is searched.
 *
 * @param ranges at least one, each setting once
 */
public record SearchSpace(List<Range> ranges) {

    public SearchSpace {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty() || ranges.stream().map(Range::setting).distinct().count() != ranges.size()) {
            throw new IllegalArgumentException("each setting at most once, and one at least");
        }
    }

    /**
     * A space around settings that suits a series: window from a third of what it is to three times that, hidden units
     * and learning rate over an order of magnitude, one or two layers, some dropout, with and without the backbone.
     *
     * @param points points of the series
     */
    public static SearchSpace around(ForecastSettings settings, int points) {
        int window = settings.network().window();
        double longest = Math.clamp(Math.max(window, Math.min(3L * window, points / 4)), 4,
                (int) Tunable.WINDOW.greatest());
        double shortest = Math.clamp(window / 3, 2, longest - 1);
        return new SearchSpace(List.of(new Range(Tunable.WINDOW, shortest, longest),
                new Range(Tunable.HIDDEN, 8, 96), new Range(Tunable.LAYERS, 1, 2),
                new Range(Tunable.DROPOUT, 0, 0.4), new Range(Tunable.LEARNING_RATE, 5e-4, 0.02),
                new Range(Tunable.ROLE, 0, 1)));
    }

    /** The range of a setting, if it is searched. */
    public Optional<Range> range(Tunable setting) {
        return ranges.stream().filter(range -> range.setting() == setting).findFirst();
    }

    /** The same space with another range of a setting, or with that setting too. */
    public SearchSpace with(Range other) {
        return new SearchSpace(Stream.of(Tunable.values())
                .flatMap(setting -> (setting == other.setting() ? Optional.of(other) : range(setting)).stream())
                .toList());
    }

    /**
     * The same space, but a setting stays as it is.
     *
     * @throws IllegalArgumentException if nothing would be searched any more
     */
    public SearchSpace without(Tunable setting) {
        return new SearchSpace(ranges.stream().filter(range -> range.setting() != setting).toList());
    }

    /** Settings at a point of the space. */
    ForecastSettings at(double[] shares, ForecastSettings base) {
        ForecastSettings settings = base;
        for (int i = 0; i < shares.length; i++) {
            settings = ranges.get(i).setting().with(settings, ranges.get(i).value(shares[i]));
        }
        return settings;
    }

    /** The point of settings, at the nearest end where they lie outside. */
    double[] pointOf(ForecastSettings settings) {
        return ranges.stream().mapToDouble(range -> range.share(range.setting().of(settings))).toArray();
    }
}
