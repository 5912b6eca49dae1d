package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.settings.NetworkSettings;
import java.util.Arrays;

/**
 * A linear network trained by gradient descent: learns what lines can say, fast and without native code. Inputs of a
 * window are flattened; weights start at zero.
 */
public final class RidgeTrainer implements NetworkTrainer {

    @Override
    public Device device() {
        return new Device("CPU", false, 1, false, "linear, for tests");
    }

    @Override
    public TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                                NetworkObserver observer) {
        float[] zero = new float[training.window() * training.features() * training.outputs()];
        return train(zero, Double.POSITIVE_INFINITY, settings, training, validation, observer);
    }

    @Override
    public TrainedNetwork resume(NetworkWeights start, NetworkSettings settings, WindowSource training,
                                 WindowSource validation, NetworkObserver observer) {
        float[] weights = start.parameters();
        double loss = validation.count() == 0 ? Double.POSITIVE_INFINITY : pass(weights, validation, 0);
        return train(weights, loss, settings, training, validation, observer);
    }

    private static TrainedNetwork train(float[] weights, double startLoss, NetworkSettings settings,
                                        WindowSource training, WindowSource validation, NetworkObserver observer) {
        float[] best = weights.clone();
        double bestLoss = startLoss;
        int bestEpoch = 0;
        for (int epoch = 1; epoch <= settings.epochs() && epoch - bestEpoch <= settings.patience(); epoch++) {
            double loss = pass(weights, training, 0.5);
            double check = validation.count() == 0 ? Double.NaN : pass(weights, validation, 0);
            if (!(check >= bestLoss)) {
                bestLoss = check;
                bestEpoch = epoch;
                best = weights.clone();
            }
            observer.epoch(epoch, loss, check, bestEpoch, new Linear(training, weights));
            if (observer.stopRequested()) {
                break;
            }
        }
        return new Linear(training, best);
    }

    /** One pass of normalised gradient steps; the mean absolute error before each step. */
    private static double pass(float[] weights, WindowSource windows, double rate) {
        int inputs = windows.window() * windows.features();
        int outputs = windows.outputs();
        float[] input = new float[inputs];
        float[] wanted = new float[outputs];
        double loss = 0;
        for (int i = 0; i < windows.count(); i++) {
            windows.writeInputs(i, input, 0, windows.features(), 1);
            windows.writeTargets(i, wanted, 0);
            double power = 1;
            for (float value : input) {
                power += value * value;
            }
            for (int k = 0; k < outputs; k++) {
                double error = wanted[k] - dot(weights, k * inputs, input);
                loss += Math.abs(error);
                for (int j = 0; j < inputs && rate > 0; j++) {
                    weights[k * inputs + j] += (float) (0.1 * rate * error * input[j] / power);
                }
            }
        }
        return loss / windows.count() / outputs;
    }

    private static double dot(float[] weights, int offset, float[] input) {
        double sum = 0;
        for (int j = 0; j < input.length; j++) {
            sum += weights[offset + j] * input[j];
        }
        return sum;
    }

    @Override
    public TrainedNetwork restore(NetworkWeights weights) {
        return new Linear(weights.shape(), weights.parameters());
    }

    @Override
    public void close() {
    }

    private record Linear(NetworkShape shape, float[] parameters) implements TrainedNetwork {

        Linear(WindowSource windows, float[] parameters) {
            this(new NetworkShape(windows.features(), windows.window(), 1, 1, windows.outputs()), parameters.clone());
        }

        @Override
        public float[] predict(WindowSource windows) {
            int inputs = shape.window() * shape.features();
            float[] all = new float[windows.count() * shape.outputs()];
            float[] input = new float[inputs];
            for (int i = 0; i < windows.count(); i++) {
                Arrays.fill(input, 0);
                windows.writeInputs(i, input, 0, shape.features(), 1);
                for (int k = 0; k < shape.outputs(); k++) {
                    all[i * shape.outputs() + k] = (float) dot(parameters, k * inputs, input);
                }
            }
            return all;
        }

        @Override
        public NetworkWeights weights() {
            return new NetworkWeights(shape, parameters);
        }

        @Override
        public void close() {
        }
    }
}
