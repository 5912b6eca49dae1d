package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The simple methods that every forecast stands beside, and the backbone.
 *
 * @param season season length; 1 for none
 */
public record Methods(int season) {

    /** The simple methods. */
    public Map<Method, PointMethod> simple() {
        Map<Method, PointMethod> methods = new EnumMap<>(Method.class);
        methods.put(Method.SEASONAL_NAIVE, new SeasonalNaive(season));
        methods.put(Method.LAST_VALUE, new LastValue());
        methods.put(Method.THETA, new Theta(season));
        methods.put(Method.EXPONENTIAL_SMOOTHING, new ExponentialSmoothing(season));
        return methods;
    }

    /** The backbone. */
    public PointMethod backbone() {
        return new Combination(List.of(new ExponentialSmoothing(season), new Theta(season),
                new SeasonalNaive(season)));
    }
}
