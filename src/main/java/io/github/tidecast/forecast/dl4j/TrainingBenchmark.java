package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the training of one network as it happens in a forecast, with everything around the network: the same loop,
 * windows, updater and shuffling.
 *
 * @param shape   the network
 * @param batch   windows in a batch
 * @param batches batches in an epoch
 * @param epochs  epochs; the last half is measured
 */
public record TrainingBenchmark(NetworkShape shape, int batch, int batches, int epochs) {

    private static final int PREDICTED = 1024;
    private static final int REPEATS = 5;
    private static final double MOST_MS = 2_000;

    /**
     * What was measured.
     *
     * @param msPerBatch    milliseconds of a training batch, median of the last half of the epochs
     * @param msPredict1024 milliseconds to predict 1,024 windows, median of five or of two seconds' worth
     * @param peakMemoryMb  most memory the process had, in MiB; of the Java heap where the system does not tell
     */
    public record Result(double msPerBatch, double msPredict1024, double peakMemoryMb, Device device) {
    }

    /** Trains and measures. */
    public Result run(Dl4jTrainer trainer) throws SayableException {
        NetworkSettings settings = new NetworkSettings(shape.window(), shape.hidden(), shape.layers(), 0, 1e-3, batch,
                epochs, epochs, 0.2, 1);
        Clock clock = new Clock(epochs);
        try (TrainedNetwork network = trainer.train(settings, new Waves(shape, batch * batches), new Waves(shape, 0),
                clock)) {
            return new Result(median(clock.lastHalf()) / batches, median(predictions(network)), peakMemory(),
                    trainer.device());
        }
    }

    private double[] predictions(TrainedNetwork network) {
        Waves windows = new Waves(shape, PREDICTED);
        List<Double> times = new ArrayList<>();
        double sum = 0;
        while (times.size() < REPEATS && sum < MOST_MS) {
            long start = System.nanoTime();
            network.predict(windows);
            times.add((System.nanoTime() - start) / 1e6);
            sum += times.getLast();
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double peakMemory() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException notLinux) {
            return Runtime.getRuntime().totalMemory() / (double) (1 << 20);
        }
    }

    /** The time of each epoch. */
    private static final class Clock implements NetworkObserver {

        private final double[] milliseconds;
        private long last = System.nanoTime();

        Clock(int epochs) {
            milliseconds = new double[epochs];
        }

        @Override
        public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch,
                          TrainedNetwork network) {
            long now = System.nanoTime();
            milliseconds[epoch - 1] = (now - last) / 1e6;
            last = now;
        }

        double[] lastHalf() {
            return Arrays.copyOfRange(milliseconds, milliseconds.length / 2, milliseconds.length);
        }
    }

    /** Windows on sums of two sines, a phase for each input. */
    private static final class Waves implements WindowSource {

        private final NetworkShape shape;
        private final int count;
        private final float[][] series;

        Waves(NetworkShape shape, int count) {
            this.shape = shape;
            this.count = count;
            this.series = new float[shape.features()][count + shape.window() + shape.outputs()];
            for (int f = 0; f < series.length; f++) {
                for (int t = 0; t < series[f].length; t++) {
                    series[f][t] = (float) (Math.sin(t * 0.37 + f) + 0.3 * Math.sin(t * 1.1 + 2 * f));
                }
            }
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public int window() {
            return shape.window();
        }

        @Override
        public int features() {
            return shape.features();
        }

        @Override
        public int outputs() {
            return shape.outputs();
        }

        @Override
        public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
            for (int t = 0; t < shape.window(); t++) {
                for (int f = 0; f < shape.features(); f++) {
                    into[offset + t * stepStride + f * featureStride] = series[f][index + t];
                }
            }
        }

        @Override
        public void writeTargets(int index, float[] into, int offset) {
            System.arraycopy(series[0], index + shape.window(), into, offset, shape.outputs());
        }
    }
}
