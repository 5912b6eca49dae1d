package io.github.tidecast.forecast.engine;

import java.util.Arrays;
import java.util.List;

/**
 * How much of the network enters the forecast: the share that would have been best on what was known, shrunk by the
 * noise of its gain, and nothing where the gain is not larger than its noise. Origins whose targets overlap count as
 * one piece of evidence in each horizon.
 */
final class NetworkWeight {

    private static final int SHARES = 20;

    private NetworkWeight() {
    }

    /**
     * The weight of the network, 0 to 1.
     *
     * @param trials trials at origins before {@code upTo}; those without a network are ignored
     * @param values what really came, NaN where missing
     * @param upTo   values before it are known
     */
    static double of(List<Trial> trials, double[] values, int upTo) {
        List<Trial> heard = trials.stream().filter(trial -> trial.network().isPresent() && trial.known() < upTo
                && !Double.isNaN(trial.error(0, values, upTo))).toList();
        if (heard.isEmpty()) {
            return 0;
        }
        double best = 0;
        double least = mean(heard, values, upTo, 0);
        for (int i = 1; i <= SHARES; i++) {
            double error = mean(heard, values, upTo, (double) i / SHARES);
            if (error < least) {
                least = error;
                best = (double) i / SHARES;
            }
        }
        double share = best;
        double[] gains = heard.stream().mapToDouble(trial -> trial.error(0, values, upTo)
                - trial.error(share, values, upTo)).toArray();
        double gain = Arrays.stream(gains).average().orElse(0);
        double squares = Arrays.stream(gains).map(one -> (one - gain) * (one - gain)).sum();
        int horizon = heard.getFirst().backbone().length;
        double independent = Math.max(1, (double) (upTo - heard.getFirst().known()) / horizon);
        double noise = Math.sqrt(squares / Math.max(1, gains.length - 1) / Math.min(independent, gains.length));
        return gains.length < 2 || gain <= noise ? 0 : best * (1 - noise / gain);
    }

    private static double mean(List<Trial> trials, double[] values, int upTo, double share) {
        return trials.stream().mapToDouble(trial -> trial.error(share, values, upTo)).average().orElse(0);
    }
}
