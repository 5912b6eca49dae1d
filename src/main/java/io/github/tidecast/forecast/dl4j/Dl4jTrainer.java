package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.DeviceFailedException;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Optional;
import java.util.function.Supplier;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.exception.ND4JException;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains LSTMs with DL4J. Loads ND4J when it is made, which takes a second or two; every later call must come from the
 * same thread, because ND4J keeps its workspaces by thread.
 */
public final class Dl4jTrainer implements NetworkTrainer {

    private static final Logger LOG = LoggerFactory.getLogger(Dl4jTrainer.class);
    /** More threads than this share too few rows of a usual batch. */
    private static final int MOST_THREADS = 4;

    private final boolean fused;
    private final int threads;

    /** A trainer with the vector kernels, or with DL4J's own layers where they cannot run. */
    public Dl4jTrainer() {
        this(true, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    /**
     * A trainer.
     *
     * @param kernels whether the vector kernels may run
     * @param threads threads of the kernels at most
     */
    public Dl4jTrainer(boolean kernels, int threads) {
        NativeMemory.limit();
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
        // small matrices: a second OpenMP thread costs more than it brings, and one gives the same bits every time
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
        Optional<String> obstacle = kernels ? KernelSupport.obstacle() : Optional.of("they are switched off");
        obstacle.ifPresent(reason -> LOG.info("DL4J's own LSTM layers run instead of the vector kernels: {}", reason));
        this.fused = obstacle.isEmpty();
        this.threads = fused ? threads : 1;
    }

    @Override
    public Device device() {
        return BackendDevice.of(Nd4j.getExecutioner().getEnvironmentInformation(),
                Nd4j.getBackend().getClass().getSimpleName(), threads, fused ? KernelSupport.description() : "");
    }

    @Override
    public TrainedNetwork train(NetworkSettings settings, WindowSource training, WindowSource validation,
                                NetworkObserver observer) throws SayableException {
        if (training.count() == 0) {
            throw new SayableException(Text.of("forecast.network.no-windows"));
        }
        NetworkShape shape = shape(settings, training);
        Learner learner = guarded(() -> learner(shape, settings.dropout(), settings.learningRate(), settings.seed()));
        return train(learner, false, settings, training, validation, observer);
    }

    @Override
    public TrainedNetwork resume(NetworkWeights start, NetworkSettings settings, WindowSource training,
                                 WindowSource validation, NetworkObserver observer) throws SayableException {
        if (!start.shape().equals(shape(settings, training))) {
            throw new IllegalArgumentException(start.shape() + " is not " + shape(settings, training));
        }
        Learner learner = guarded(() -> learner(start, settings.dropout(), settings.learningRate(), settings.seed()));
        return train(learner, true, settings, training, validation, observer);
    }

    private static NetworkShape shape(NetworkSettings settings, WindowSource training) {
        return new NetworkShape(training.features(), training.window(), settings.hidden(), settings.layers(),
                training.outputs());
    }

    private static TrainedNetwork train(Learner learner, boolean trained, NetworkSettings settings,
                                        WindowSource training, WindowSource validation, NetworkObserver observer)
            throws SayableException {
        try {
            new EpochLoop(settings, observer).train(learner, trained, training, validation);
            return new Dl4jNetwork(learner);
        } catch (OutOfMemoryError | ND4JException failure) {
            learner.close();
            throw sayable(failure);
        } catch (SayableException | RuntimeException failure) {
            learner.close();
            throw failure;
        }
    }

    @Override
    public TrainedNetwork restore(NetworkWeights weights) throws SayableException {
        return guarded(() -> new Dl4jNetwork(learner(weights, 0, 0, 0)));
    }

    @Override
    public void close() {
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }

    private Learner learner(NetworkWeights weights, double dropout, double learningRate, long seed) {
        if (fused) {
            return new FusedLearner(weights.shape(), weights.parameters(), dropout, learningRate, seed, threads);
        }
        Learner learner = learner(weights.shape(), dropout, learningRate, seed);
        learner.setParameters(weights.parameters());
        return learner;
    }

    private Learner learner(NetworkShape shape, double dropout, double learningRate, long seed) {
        MultiLayerNetwork network =
                new MultiLayerNetwork(NetworkConfiguration.of(shape, dropout, learningRate, seed));
        network.init();
        if (!fused) {
            return new StockLearner(shape, network);
        }
        float[] parameters = network.params().toFloatVector();
        network.close();
        return new FusedLearner(shape, parameters, dropout, learningRate, seed, threads);
    }

    private static <T> T guarded(Supplier<T> work) throws SayableException {
        try {
            return work.get();
        } catch (OutOfMemoryError | ND4JException failure) {
            throw sayable(failure);
        }
    }

    private static SayableException sayable(Throwable failure) {
        String key = failure instanceof OutOfMemoryError ? "forecast.network.memory" : "forecast.network.failed";
        return new DeviceFailedException(Text.of(key), failure);
    }
}
