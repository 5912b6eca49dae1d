package io.github.tidecast.forecast.engine;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How much of the network enters the forecast. As one more voice beside the backbone it counts by the inverse of its
 * error, a quarter at most, because even an unproven voice that errs differently improves a combination. It gets more
 * where its gain is larger than its noise, and nothing where it has done harm. Origins whose targets overlap count as
 * one piece of evidence in each horizon.
 */
final class NetworkWeight {

    /** Weights that are tried, a step of 0.05. */
    private static final int GRID_STEPS = 20;
    /**
     * Weight of the backbone relative to a network of the same error that is unproven: a quarter for the network;
     * src/bench/constants.py tries other values.
     */
    private static final double BACKBONE_PRIOR = 3;
    /**
     * Exponent of the ratio of errors, as in the weights of the backbone; src/bench/constants.py tries other
     * values.
     */
    private static final double ERROR_EXPONENT = 4;
    /** Guard: less could not be seen in the forecast, and would only be told. */
    private static final double LEAST_WEIGHT = 0.02;
    /** Share of a normal distribution below one standard deviation. */
    private static final double BELOW_ONE_SIGMA = 0.8413;

    private final List<OriginForecast> tried;
    private final double[] values;
    private final int upTo;

    private NetworkWeight(List<OriginForecast> tried, double[] values, int upTo) {
        this.tried = tried;
        this.values = values;
        this.upTo = upTo;
    }

    /**
     * The weight of the network, 0 to 1.
     *
     * @param trials trials at origins before {@code upTo}; those without a network are ignored
     * @param values what really came, NaN where missing
     * @param upTo   values before it are known
     */
    static double of(List<OriginForecast> trials, double[] values, int upTo) {
        List<OriginForecast> tried = trials.stream().filter(trial -> trial.network().isPresent() && trial.known() < upTo
                && !Double.isNaN(trial.error(0, values, upTo))).toList();
        return tried.isEmpty() ? 0 : new NetworkWeight(tried, values, upTo).value();
    }

    private double value() {
        double own = mean(1);
        double ratio = own == 0 ? 1 : Math.pow(mean(0) / own, ERROR_EXPONENT);
        double prior = Math.min(ratio, 1) / (Math.min(ratio, 1) + BACKBONE_PRIOR);
        AccuracyGain unproven = gain(prior);
        if (unproven.mean() < -unproven.noise()) {
            return 0;
        }
        double best = bestShare();
        AccuracyGain proven = gain(best);
        double noise = tried.size() > 1 ? proven.noise() * smallSample(tried.size()) : Double.POSITIVE_INFINITY;
        double earned = proven.mean() > noise ? best * (1 - noise / proven.mean()) : 0;
        double weight = Math.max(prior, earned);
        return weight < LEAST_WEIGHT ? 0 : weight;
    }

    /** How much further than a standard deviation Student's t of a small sample strays as often. */
    private static double smallSample(int origins) {
        return new TDistribution(origins - 1).inverseCumulativeProbability(BELOW_ONE_SIGMA);
    }

    private double bestShare() {
        double best = 0;
        double least = mean(0);
        for (int i = 1; i <= GRID_STEPS; i++) {
            double error = mean((double) i / GRID_STEPS);
            if (error < least) {
                least = error;
                best = (double) i / GRID_STEPS;
            }
        }
        return best;
    }

    private AccuracyGain gain(double share) {
        return AccuracyGain.of(tried.stream().mapToDouble(trial -> trial.error(0, values, upTo)
                - trial.error(share, values, upTo)).toArray(), tried.getFirst().known(), upTo,
                tried.getFirst().backbone().length);
    }

    private double mean(double share) {
        return tried.stream().mapToDouble(trial -> trial.error(share, values, upTo)).average().orElse(0);
    }
}
