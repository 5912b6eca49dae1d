package io.github.tidecast.forecast.dl4j.kernel;

import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.forecast.regression.LinearWindow;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the pieces of one training batch cost: 24 steps, 64 hidden units, one layer, 32 windows, 12 steps ahead, on one
 * thread unless the name says otherwise. Each figure is for the whole batch, all steps of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class KernelBenchmark {

    private static final int STEPS = 24;
    private static final int HIDDEN = 64;
    private static final int ROWS = 32;
    private static final int OUTPUTS = 12;

    private final NetworkLayout layout = NetworkLayout.of(1, HIDDEN, 1, OUTPUTS);
    private final LstmLayout layer = layout.layers().getFirst();
    private final Backward backward = Backward.of(layout);
    private final PackedMatrix back = backward.layers().getFirst();
    private final int width = layer.width();
    private final int depth = layer.weights().rows();
    private float[] parameters;
    private float[] transposed;
    private float[] incoming;
    private float[] gates;
    private float[] cells;
    private float[] dCells;
    private float[] dOutputs;
    private float[] gradient;
    private float[] copies;
    private Adam adam;
    private FusedNetwork one;
    private FusedNetwork two;
    private FusedNetwork.Batch batch;

    /** Random numbers everywhere, as in the middle of a training. */
    @Setup
    public void fill() {
        Random random = new Random(1);
        parameters = numbers(random, layout.size());
        transposed = numbers(random, backward.size());
        incoming = numbers(random, (STEPS + 1) * ROWS * depth);
        gates = numbers(random, STEPS * ROWS * 4 * width);
        cells = numbers(random, (STEPS + 1) * ROWS * width);
        dCells = numbers(random, ROWS * width);
        dOutputs = numbers(random, ROWS * back.columns());
        gradient = new float[layout.size()];
        copies = new float[STEPS * ROWS * depth];
        adam = new Adam(layout.matrices(), layout.size(), 1);
        batch = windows(random);
        one = network(1);
        two = network(2);
    }

    private static FusedNetwork network(int threads) {
        FusedNetwork network = new FusedNetwork(1, STEPS, HIDDEN, 1, OUTPUTS, 0, 1e-3, 1, 1, threads);
        network.setParameters(numbers(new Random(2), network.parameters().length));
        return network;
    }

    private static float[] numbers(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian() * 0.1f;
        }
        return values;
    }

    /** Windows as a forecast learns from, with the regression whose remainder is learned. */
    private static FusedNetwork.Batch windows(Random random) {
        double[] values = random.doubles(1_000).toArray();
        RemainderWindows windows = new RemainderWindows(new NetworkInputs(values, new float[0][]),
                LinearWindow.fit(values, STEPS, OUTPUTS, 1), STEPS, 900, 1, STEPS, OUTPUTS);
        return new FusedNetwork.Batch() {
            @Override
            public void inputs(int index, float[] into, int offset, int stepStride) {
                windows.writeInputs(index * 23, into, offset, stepStride, 1);
            }

            @Override
            public void targets(int index, float[] into, int offset) {
                windows.writeTargets(index * 23, into, offset);
            }
        };
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
        one.close();
        two.close();
    }

    @Benchmark
    public float[] productsForward() {
        for (int step = 0; step < STEPS; step++) {
            Products.multiply(incoming, step * ROWS * depth, depth, ROWS, parameters, layer.weights(),
                    gates, step * ROWS * 4 * width, 4 * width);
        }
        return gates;
    }

    @Benchmark
    public float[] productsBackward() {
        for (int step = 0; step < STEPS; step++) {
            Products.multiply(gates, step * ROWS * 4 * width, 4 * width, ROWS, transposed, back,
                    dOutputs, 0, back.columns());
        }
        return dOutputs;
    }

    @Benchmark
    public float[] weightGradient() {
        OuterProducts.add(incoming, gates, STEPS * ROWS, gradient, layer.weights());
        return gradient;
    }

    @Benchmark
    public float[] gatesForwardAndBackward() {
        for (int step = 0; step < STEPS; step++) {
            Cell.forward(gates, step * ROWS * 4 * width, cells, step * ROWS * width, (step + 1) * ROWS * width,
                    incoming, (step + 1) * ROWS * depth, depth, ROWS, width);
        }
        for (int step = STEPS - 1; step >= 0; step--) {
            Cell.backward(gates, step * ROWS * 4 * width, cells, step * ROWS * width, (step + 1) * ROWS * width,
                    dOutputs, 0, back.columns(), dCells, ROWS, width);
        }
        return gates;
    }

    @Benchmark
    public float[] copiesOfWeights() {
        backward.fill(layout, parameters, transposed);
        return transposed;
    }

    @Benchmark
    public float[] copiesOfOutputs() {
        for (int step = 0; step < STEPS; step++) {
            Rows.copy(incoming, step * ROWS * depth, depth, copies, step * ROWS * depth, depth, ROWS, width);
        }
        return copies;
    }

    @Benchmark
    public float[] windowAssembly() {
        for (int row = 0; row < ROWS; row++) {
            batch.inputs(row, copies, row, ROWS);
            batch.targets(row, copies, STEPS * ROWS + row * OUTPUTS);
        }
        return copies;
    }

    @Benchmark
    public float[] updater() {
        adam.step(parameters, List.of(gradient), 1e-9);
        return parameters;
    }

    @Benchmark
    public double wholeBatch() {
        return one.learn(batch, ROWS);
    }

    @Benchmark
    public double wholeBatchOnTwoThreads() {
        return two.learn(batch, ROWS);
    }
}
