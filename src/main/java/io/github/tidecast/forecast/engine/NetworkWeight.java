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

    private static final int SHARES = 20;
    private static final double VOICES = 3;
    private static final double SHARPNESS = 4;
    private static final double LEAST = 0.02;
    /** Share of a normal distribution below one standard deviation. */
    private static final double ONE_STANDARD_DEVIATION = 0.8413;

    private final List<OriginForecast> heard;
    private final double[] values;
    private final int upTo;

    private NetworkWeight(List<OriginForecast> heard, double[] values, int upTo) {
        this.heard = heard;
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
        List<OriginForecast> heard = trials.stream().filter(trial -> trial.network().isPresent() && trial.known() < upTo
                && !Double.isNaN(trial.error(0, values, upTo))).toList();
        return heard.isEmpty() ? 0 : new NetworkWeight(heard, values, upTo).value();
    }

    private double value() {
        double own = mean(1);
        double ratio = own == 0 ? 1 : Math.pow(mean(0) / own, SHARPNESS);
        double voice = Math.min(ratio, 1) / (Math.min(ratio, 1) + VOICES);
        AccuracyGain unproven = gain(voice);
        if (unproven.mean() < -unproven.noise()) {
            return 0;
        }
        double best = bestShare();
        AccuracyGain proven = gain(best);
        double noise = heard.size() > 1 ? proven.noise() * smallSample(heard.size()) : Double.POSITIVE_INFINITY;
        double earned = proven.mean() > noise ? best * (1 - noise / proven.mean()) : 0;
        double weight = Math.max(voice, earned);
        return weight < LEAST ? 0 : weight;
    }

    /** How much further than a standard deviation Student's t of a small sample strays as often. */
    private static double smallSample(int origins) {
        return new TDistribution(origins - 1).inverseCumulativeProbability(ONE_STANDARD_DEVIATION);
    }

    private double bestShare() {
        double best = 0;
        double least = mean(0);
        for (int i = 1; i <= SHARES; i++) {
            double error = mean((double) i / SHARES);
            if (error < least) {
                least = error;
                best = (double) i / SHARES;
            }
        }
        return best;
    }

    private AccuracyGain gain(double share) {
        return AccuracyGain.of(heard.stream().mapToDouble(trial -> trial.error(0, values, upTo)
                - trial.error(share, values, upTo)).toArray(), heard.getFirst().known(), upTo,
                heard.getFirst().backbone().length);
    }

    private double mean(double share) {
        return heard.stream().mapToDouble(trial -> trial.error(share, values, upTo)).average().orElse(0);
    }
}
