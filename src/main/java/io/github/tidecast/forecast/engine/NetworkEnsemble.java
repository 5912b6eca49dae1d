package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.baseline.BoundedMethod;
import io.github.tidecast.forecast.preparation.FurtherInputs;
import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.NetworkScale;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.forecast.regression.LinearWindow;
import java.util.Arrays;
import java.util.List;

/**
 * Trained networks with the preparation they were trained with.
 *
 * @param networks members of the ensemble, at least one
 * @param scale    fitted preparation
 * @param further  further inputs
 * @param columns  their numbers over the whole series; computed once, because previews ask for them often
 * @param linear   the regression whose remainder the networks learned
 * @param plan     form of the windows
 */
record NetworkEnsemble(List<TrainedNetwork> networks, NetworkScale scale, FurtherInputs further, float[][] columns,
                    LinearWindow linear, WindowSplit plan) implements AutoCloseable {

    /**
     * The forecast: regression plus the median of the members.
     *
     * @param context what is known, from the beginning of the series on
     */
    double[] forecast(ForecastContext context) {
        double[] history = context.values();
        double[] seen = scale.apply(history);
        double level = seen[seen.length - 1];
        RemainderWindows window = new RemainderWindows(new NetworkInputs(seen, columns), linear,
                seen.length, 1, 1, plan.window(), plan.outputs());
        float[][] all = networks.stream().map(network -> network.predict(window)).toArray(float[][]::new);
        double[] changes = linear.changes(seen, seen.length);
        double[] forecast = new double[plan.outputs()];
        for (int k = 0; k < forecast.length; k++) {
            forecast[k] = scale.inverse(level + changes[k] + middle(all, k), history.length + k);
        }
        return BoundedMethod.hold(forecast, history);
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
