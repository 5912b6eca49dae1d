package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSplit;
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
 * @param fitted   what was fitted together with them
 * @param scale    fitted preparation, for values in the unit of the series at hand
 * @param further  further inputs
 * @param columns  their numbers over the whole series; computed once, because previews ask for them often
 */
record NetworkEnsemble(List<TrainedNetwork> networks, FittedModel fitted, NetworkScale scale, FurtherInputs further,
                       float[][] columns) implements AutoCloseable {

    /** Networks with what was fitted together with them, at work on a series. */
    static NetworkEnsemble of(List<TrainedNetwork> networks, FittedModel fitted, PreparedSeries target) {
        FurtherInputs further = FurtherInputs.of(target.context(), fitted.inputs());
        return new NetworkEnsemble(networks, fitted, NetworkScale.of(fitted.scale(), target.unit() / fitted.unit()),
                further, further.all());
    }

    /** The same preparation with other networks. */
    NetworkEnsemble with(List<TrainedNetwork> others) {
        return new NetworkEnsemble(others, fitted, scale, further, columns);
    }

    /** Windows on which these networks learn and validate. */
    WindowSplit plan() {
        return fitted.split();
    }

    /**
     * The forecast: regression plus the median of the members.
     *
     * @param context what is known, from the beginning of the series on
     */
    double[] forecast(ForecastContext context) {
        double[] history = context.values();
        double[] seen = scale.apply(history);
        double level = seen[seen.length - 1];
        LinearWindow linear = fitted.linear();
        RemainderWindows window = new RemainderWindows(new NetworkInputs(seen, columns), linear,
                seen.length, 1, 1, linear.window(), linear.steps());
        float[][] all = networks.stream().map(network -> network.predict(window)).toArray(float[][]::new);
        double[] changes = linear.changes(seen, seen.length);
        double[] forecast = new double[linear.steps()];
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
