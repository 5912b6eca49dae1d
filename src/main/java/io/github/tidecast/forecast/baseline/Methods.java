package io.github.tidecast.forecast.baseline;

import io.github.tidecast.forecast.Method;
import java.util.EnumMap;
import java.util.Map;

/** The simple methods that every forecast stands beside. */
public final class Methods {

    private static final int MOST_POINTS = 3_000;

    private Methods() {
    }

    /**
     * The simple methods; without a season the seasonal naive would be the last value again and is left out.
     *
     * @param season season length; 1 for none
     */
    public static Map<Method, PointMethod> simple(int season) {
        Map<Method, PointMethod> methods = new EnumMap<>(Method.class);
        if (season > 1) {
            methods.put(Method.SEASONAL_NAIVE, new SeasonalNaive(season));
        }
        methods.put(Method.LAST_VALUE, new LastValue());
        methods.put(Method.THETA, safe(new Theta(season)));
        methods.put(Method.EXPONENTIAL_SMOOTHING, safe(new ExponentialSmoothing(season)));
        return methods;
    }

    /** A method that is held back from explosions and sees a few thousand points at most. */
    static PointMethod safe(PointMethod method) {
        return new Guarded(new Recent(MOST_POINTS, method));
    }
}
