package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The simple methods that every forecast stands beside. */
public final class Methods {

    /** Guard of time: methods see the last points only. */
    private static final int MOST_POINTS = 3_000;
    private static final List<Method> SEASONAL = List.of(Method.SEASONAL_NAIVE, Method.SEASONAL_NAIVE_SECOND,
            Method.SEASONAL_NAIVE_THIRD);

    private Methods() {
    }

    /**
     * The simple methods: what any sensible person would try. Each season has its own naive method, because the same
     * time last week can be far better than the same time yesterday. Without a season those would be the last value
     * again and are left out.
     *
     * @param seasons season lengths, ascending; empty for none
     * @param least   points of the shortest history that they will see; a season that it does not hold is left out
     * @param latest  fits that are shared with the backbone
     */
    public static Map<Method, PointMethod> simple(List<Integer> seasons, int least, LatestFits latest) {
        int season = seasons.isEmpty() ? 1 : seasons.getFirst();
        Map<Method, PointMethod> methods = new EnumMap<>(Method.class);
        List<Integer> seen = seasons.stream().filter(length -> length <= least).toList();
        for (int i = 0; i < Math.min(seen.size(), SEASONAL.size()); i++) {
            methods.put(SEASONAL.get(i), new SeasonalNaive(seen.get(i)));
        }
        seasons.stream().filter(length -> 2 * length <= least).reduce((shorter, longer) -> longer)
                .ifPresent(longest -> methods.put(Method.SEASONAL_MEAN, new SeasonalMean(longest)));
        methods.put(Method.LAST_VALUE, new LastValue());
        methods.put(Method.DRIFT, new Drift());
        methods.put(Method.MEAN, new Mean());
        methods.put(Method.THETA, safe(new Theta(season)));
        methods.put(Method.EXPONENTIAL_SMOOTHING, safe(new ExponentialSmoothing(season, latest)));
        return methods;
    }

    /** A method that is held back from explosions and sees a few thousand points at most. */
    static PointMethod safe(PointMethod method) {
        return new BoundedMethod(new Recent(MOST_POINTS, method));
    }
}
