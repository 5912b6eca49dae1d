package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Where the time of the epochs goes in a real forecast, on one thread, so that every part has a clock of its own.
 * Arguments: files.
 */
public final class EpochShares {

    private enum Part { NETWORK_AND_UPDATER, WINDOWS, VALIDATION, LISTENER_AND_PREVIEW, BEST_WEIGHTS, SHUFFLING_AND_REST }

    private EpochShares() {
    }

    /** Prints a row for each file: milliseconds of an epoch and the share of each part. */
    public static void main(String[] files) throws Exception {
        System.out.print("| series, points | network | epochs | ms per epoch |");
        for (Part part : Part.values()) {
            System.out.print(" " + part.name().toLowerCase().replace('_', ' ') + " |");
        }
        System.out.println("\n|---|---|---|---|" + "---|".repeat(Part.values().length));
        for (String file : files.length > 0 ? files : new String[] {"sample-data/air_passengers.csv",
            "sample-data/co2_mauna_loa.csv", "sample-data/electricity_england_wales.csv"}) {
            TimeSeries series = new FileSeriesReader().read(Path.of(file), ImportOptions.AUTOMATIC, ImportProgress.NONE)
                    .targetSeries().orElseThrow();
            ForecastJob job = new ForecastJob(series, List.of(), Defaults.forSeries(series, Preset.BALANCED));
            try (Forecaster forecaster = new Forecaster(new Clocked(false))) {
                forecaster.forecast(job, TrainingObserver.NONE);
            }
            Clocked trainer = new Clocked(true);
            try (Forecaster forecaster = new Forecaster(trainer)) {
                forecaster.forecast(job, new TrainingObserver() {
                    @Override
                    public void epoch(EpochReport report) {
                        trainer.epochs++;
                    }
                });
            }
            trainer.print(Path.of(file).getFileName() + ", " + series.size(), job.settings().network());
        }
    }

    /** Trains as the product does, with a clock around each part. */
    private static final class Clocked implements NetworkTrainer {

        private final boolean shown;
        private final Map<Part, Long> nanos = new EnumMap<>(Part.class);
        private long all;
        private int epochs;

        Clocked(boolean shown) {
            this.shown = shown;
        }

        private <T> T timed(Part part, Supplier<T> work) {
            long begun = System.nanoTime();
            T result = work.get();
            nanos.merge(part, System.nanoTime() - begun, Long::sum);
            return result;
        }

        @Override
        public TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                                    NetworkObserver observer) throws SayableException {
            NetworkShape shape = new NetworkShape(training.features(), training.window(), settings.hidden(),
                    settings.layers(), training.outputs());
            MultiLayerNetwork initial = new MultiLayerNetwork(NetworkConfiguration.of(shape, settings.dropout(),
                    settings.learningRate(), settings.seed()));
            initial.init();
            Learner learner = new FusedLearner(shape, initial.params().toFloatVector(), settings.dropout(),
                    settings.learningRate(), settings.seed(), 1);
            initial.close();
            long begun = System.nanoTime();
            new EpochLoop(settings, new ClockedObserver(this, observer)).train(new ClockedLearner(this, learner), false,
                    new ClockedWindows(this, training), validation);
            all += System.nanoTime() - begun;
            return new Dl4jNetwork(learner);
        }

        void print(String name, NetworkSettings settings) {
            nanos.merge(Part.NETWORK_AND_UPDATER, -nanos.getOrDefault(Part.WINDOWS, 0L), Long::sum);
            nanos.put(Part.SHUFFLING_AND_REST, all - nanos.values().stream().mapToLong(Long::longValue).sum());
            System.out.printf("| %s | %dx%dx%d, %d | %d | %.2f |", name, settings.window(), settings.hidden(),
                    settings.layers(), settings.batchSize(), epochs, all / 1e6 / epochs);
            for (Part part : Part.values()) {
                System.out.printf(" %.1f %% |", 100.0 * nanos.getOrDefault(part, 0L) / all);
            }
            System.out.println();
        }

        @Override
        public Device device() {
            return new Device("CPU", false, 1, true, shown ? "clocked" : "warming up");
        }

        @Override
        public TrainedNetwork resume(NetworkWeights start, NetworkSettings settings, WindowSource training,
                                     WindowSource validation, NetworkObserver observer) {
            throw new UnsupportedOperationException("every network begins anew here");
        }

        @Override
        public TrainedNetwork restore(NetworkWeights weights) {
            throw new UnsupportedOperationException("nothing is restored here");
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private record ClockedObserver(Clocked clocks, NetworkObserver observer) implements NetworkObserver {

        @Override
        public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch,
                          TrainedNetwork network) {
            clocks.timed(Part.LISTENER_AND_PREVIEW, () -> {
                observer.epoch(epoch, trainingLoss, validationLoss, bestEpoch, network);
                return network;
            });
        }

        @Override
        public boolean stopRequested() {
            return observer.stopRequested();
        }
    }

    private record ClockedLearner(Clocked clocks, Learner learner) implements Learner {

        @Override
        public NetworkShape shape() {
            return learner.shape();
        }

        @Override
        public double learn(WindowSource windows, int[] order, int from, int to) {
            return clocks.timed(Part.NETWORK_AND_UPDATER, () -> learner.learn(windows, order, from, to));
        }

        @Override
        public void setLearningRate(double learningRate) {
            learner.setLearningRate(learningRate);
        }

        @Override
        public float[] predict(WindowSource windows) {
            return windows.count() < 2 ? learner.predict(windows)
                    : clocks.timed(Part.VALIDATION, () -> learner.predict(windows));
        }

        @Override
        public float[] parameters() {
            return clocks.timed(Part.BEST_WEIGHTS, learner::parameters);
        }

        @Override
        public void setParameters(float[] parameters) {
            learner.setParameters(parameters);
        }

        @Override
        public void close() {
            learner.close();
        }
    }

    private record ClockedWindows(Clocked clocks, WindowSource windows) implements WindowSource {

        @Override
        public int count() {
            return windows.count();
        }

        @Override
        public int window() {
            return windows.window();
        }

        @Override
        public int features() {
            return windows.features();
        }

        @Override
        public int outputs() {
            return windows.outputs();
        }

        @Override
        public void writeInputs(int index, float[] into, int offset, int stepStride, int featureStride) {
            clocks.timed(Part.WINDOWS, () -> {
                windows.writeInputs(index, into, offset, stepStride, featureStride);
                return into;
            });
        }

        @Override
        public void writeTargets(int index, float[] into, int offset) {
            clocks.timed(Part.WINDOWS, () -> {
                windows.writeTargets(index, into, offset);
                return into;
            });
        }
    }
}
