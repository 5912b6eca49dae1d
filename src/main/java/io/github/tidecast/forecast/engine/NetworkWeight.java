package io.github.tidecast.forecast.engine;

import java.util.List;

/**
 * How much of the network enters the forecast: the share that would have been best on the backtest, shrunk by its
 * noise, and nothing where the gain is not larger than its standard error.
 */
final class NetworkWeight {

    private static final int SHARES = 20;

    private NetworkWeight() {
    }

    /**
     * The weight of the network, 0 to 1.
     *
     * @param trials trials with a network forecast
     * @param values what really came, NaN where missing
     */
    static double of(List<Trial> trials, double[] values) {
        if (trials.isEmpty() || trials.getFirst().network().isEmpty()) {
            return 0;
        }
        double best = 0;
        double least = error(trials, values, 0);
        for (int i = 1; i <= SHARES; i++) {
            double error = error(trials, values, (double) i / SHARES);
            if (error < least) {
                least = error;
                best = (double) i / SHARES;
            }
        }
        double[] gains = gains(trials, values, best);
        double mean = java.util.Arrays.stream(gains).average().orElse(0);
        double squares = java.util.Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
        double noise = Math.sqrt(squares / Math.max(1, gains.length - 1) / gains.length);
        return gains.length < 2 || mean <= noise ? 0 : best * (1 - noise / mean);
    }

    private static double[] gains(List<Trial> trials, double[] values, double share) {
        return trials.stream().mapToDouble(trial -> error(List.of(trial), values, 0)
                - error(List.of(trial), values, share)).toArray();
    }

    private static double error(List<Trial> trials, double[] values, double share) {
        double sum = 0;
        int count = 0;
        for (Trial trial : trials) {
            double[] forecast = trial.blended(share);
            for (int k = 0; k < forecast.length; k++) {
                double error = Math.abs(values[trial.known() + k] - forecast[k]);
                if (!Double.isNaN(error)) {
                    sum += error;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
