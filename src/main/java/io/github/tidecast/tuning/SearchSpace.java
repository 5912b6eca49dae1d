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
     * A space around settings that suits a series: each setting over the range that {@link Tunable} says for it.
     *
     * @param points points of the series
     */
    public static SearchSpace around(ForecastSettings settings, int points) {
        return around(settings, points, Tunable.ALL);
    }

    /**
     * A space around settings that suits a series.
     *
     * @param points   points of the series
     * @param searched what is searched
     */
    static SearchSpace around(ForecastSettings settings, int points, List<Tunable> searched) {
        return new SearchSpace(searched.stream().map(setting -> setting.around(settings, points)).toList());
    }

    /** The range of a setting, if it is searched. */
    public Optional<Range> range(Tunable setting) {
        return ranges.stream().filter(range -> range.setting().equals(setting)).findFirst();
    }

    /** The same space with another range of a setting, or with that setting too. */
    public SearchSpace with(Range other) {
        Stream<Tunable> known = Stream.concat(Tunable.ALL.stream(), ranges.stream().map(Range::setting)).distinct();
        return new SearchSpace(known
                .flatMap(setting -> (setting.equals(other.setting()) ? Optional.of(other) : range(setting)).stream())
                .toList());
    }

    /**
     * The same space, but a setting stays as it is.
     *
     * @throws IllegalArgumentException if nothing would be searched any more
     */
    public SearchSpace without(Tunable setting) {
        return new SearchSpace(ranges.stream().filter(range -> !range.setting().equals(setting)).toList());
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
