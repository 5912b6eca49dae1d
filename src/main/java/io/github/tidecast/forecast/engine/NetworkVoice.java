package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.preparation.LevelWindows;
import io.github.tidecast.forecast.preparation.NetworkScale;
import java.util.Arrays;
import java.util.List;

/**
 * Trained networks with the preparation they were trained with.
 *
 * @param networks members of the ensemble, at least one
 * @param scale    fitted preparation
 * @param plan     form of the windows
 */
record NetworkVoice(List<TrainedNetwork> networks, NetworkScale scale, LessonPlan plan) implements AutoCloseable {

    /**
     * The forecast after a history: the median of the members.
     *
     * @param history all values known then, from the beginning of the series, without gaps
     */
    double[] forecast(double[] history) {
        double[] seen = scale.apply(history);
        double level = seen[seen.length - 1];
        LevelWindows window = LevelWindows.atEnd(seen, new double[0][], plan.window(), plan.outputs());
        float[][] all = networks.stream().map(network -> network.predict(window)).toArray(float[][]::new);
        double[] forecast = new double[plan.outputs()];
        for (int k = 0; k < forecast.length; k++) {
            forecast[k] = scale.inverse(level + middle(all, k), history.length + k);
        }
        return forecast;
    }

    private static double middle(float[][] all, int k) {
        double[] values = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = all[i][k];
        }
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    /** Weights of the members. */
    List<NetworkWeights> weights() {
        return networks.stream().map(TrainedNetwork::weights).toList();
    }

    @Override
    public void close() {
        networks.forEach(TrainedNetwork::close);
    }
}
