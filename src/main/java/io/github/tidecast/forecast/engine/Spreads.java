package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.baseline.EtsSpread;
import io.github.tidecast.forecast.preparation.ValueTransform;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How large a model of what was known at each origin expects errors to be; each is computed once. */
final class Spreads {

    private final PreparedSeries target;
    private final Map<Key, double[]> known = new ConcurrentHashMap<>();

    private record Key(int known, ValueTransform space) {
    }

    Spreads(PreparedSeries target) {
        this.target = target;
    }

    /**
     * Computes what bands will ask for.
     *
     * @throws StoppedException if it is cancelled
     */
    void prepare(int[] origins, CancellationToken cancellation) throws StoppedException {
        for (int known : origins) {
            cancellation.throwIfCancelled();
            at(known, space(known));
        }
        at(target.size(), space(target.size()));
    }

    /** Where errors are measured by what was known at an origin. */
    ValueTransform space(int points) {
        return target.space(points);
    }

    /**
     * The standard deviation of the error of each step of the horizon.
     *
     * @param points points known
     * @param space  where errors are measured; allows all of these points
     */
    double[] at(int points, ValueTransform space) {
        return known.computeIfAbsent(new Key(points, space), key -> EtsSpread.of(
                Arrays.stream(target.filled(points)).map(space::forward).toArray(), target.settings().seasons(),
                target.settings().horizon()));
    }
}
