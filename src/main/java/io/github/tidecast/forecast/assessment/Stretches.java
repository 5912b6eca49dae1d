package io.github.tidecast.forecast.assessment;

import io.github.tidecast.forecast.Backtest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The tested points of a backtest cut into stretches that tell about as much as forecasts that do not overlap. Errors
 * of forecasts that share points, or that were made a moment apart, are one piece of evidence and no two; means of
 * stretches at least one forecast long are nearly independent, and a t-test on a few such means keeps its level
 * (Ibragimov and Müller, 2010).
 */
public final class Stretches {

    private final Backtest backtest;
    private final List<Integer> points;
    private final int count;

    private Stretches(Backtest backtest, List<Integer> points, int count) {
        this.backtest = backtest;
        this.points = points;
        this.count = count;
    }

    /** A number for each step of each origin; NaN where there is none. */
    @FunctionalInterface
    public interface Measured {
        /** The number of a step, from 0, of an origin. */
        double at(Backtest.Origin origin, int step);
    }

    /** As many stretches as forecasts of the backtest fit beside each other. */
    public static Stretches of(Backtest backtest) {
        int count = 0;
        int reached = Integer.MIN_VALUE;
        TreeMap<Integer, Boolean> tested = new TreeMap<>();
        for (Backtest.Origin origin : backtest.origins()) {
            if (origin.known() >= reached) {
                count++;
                reached = origin.known() + origin.actual().size();
            }
            for (int k = 0; k < origin.actual().size(); k++) {
                if (!Double.isNaN(origin.actual().value(k))) {
                    tested.put(origin.known() + k, true);
                }
            }
        }
        return new Stretches(backtest, List.copyOf(tested.keySet()), Math.min(count, tested.size()));
    }

    /** Number of stretches. */
    public int count() {
        return count;
    }

    /** Number of points that were tested, each counted once. */
    public int points() {
        return points.size();
    }

    /** The mean of each stretch; a point counts once, with the mean of the forecasts that met it. */
    public double[] means(Measured measured) {
        TreeMap<Integer, List<Double>> met = new TreeMap<>();
        for (Backtest.Origin origin : backtest.origins()) {
            for (int k = 0; k < origin.actual().size(); k++) {
                double value = measured.at(origin, k);
                if (!Double.isNaN(value)) {
                    met.computeIfAbsent(origin.known() + k, point -> new ArrayList<>()).add(value);
                }
            }
        }
        double[] means = new double[count];
        for (int i = 0; i < count; i++) {
            means[i] = points.subList(from(i), from(i + 1)).stream().map(met::get).filter(Objects::nonNull)
                    .mapToDouble(values -> values.stream().mapToDouble(Double::doubleValue).average().orElse(0))
                    .average().orElse(Double.NaN);
        }
        return java.util.Arrays.stream(means).filter(mean -> !Double.isNaN(mean)).toArray();
    }

    private int from(int stretch) {
        return (int) ((long) stretch * points.size() / count);
    }
}
