package io.github.tidecast.forecast.dl4j.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * LSTM layers, last time step and dense linear output, with their training by mean absolute error and Adam. Parameters
 * come and go in DL4J's flattened order; inside they lie as the products want them.
 */
public final class FusedNetwork implements AutoCloseable {

    /** Multiplications for each thread, about 0.2 ms: well above the tens of microseconds that a hand-over takes. */
    private static final long WORTH_A_THREAD = 6_000_000;
    /** Rows of a prediction batch and thread. */
    private static final int PREDICTION_ROWS = 64;

    /** Writes the windows of a batch. */
    public interface Batch {

        /** Writes the inputs of window {@code index} of the batch: step t, feature f at offset + t stepStride + f. */
        void inputs(int index, float[] into, int offset, int stepStride);

        /** Writes the targets of window {@code index} of the batch. */
        void targets(int index, float[] into, int offset);
    }

    private final int features;
    private final int steps;
    private final int outputs;
    private final NetworkLayout layout;
    private final Backward backward;
    private final float[] parameters;
    private final float[] transposed;
    private final Adam adam;
    private final double dropout;
    private final long seed;
    private final ThreadTeam crew;
    private final long workPerRow;
    private List<BatchPartition> learning = List.of();
    private List<BatchPartition> predicting = List.of();
    private int capacity;
    private double learningRate;

    /**
     * A network whose parameters are all zero.
     *
     * @param features     inputs at each time step
     * @param steps        time steps
     * @param hidden       hidden units of each layer
     * @param layers       LSTM layers
     * @param outputs      steps ahead
     * @param dropout      share of units switched off above each layer while learning
     * @param learningRate step size of Adam
     * @param clip         greatest length of a layer's gradient
     * @param seed         of the dropout
     * @param threads      threads at most; which are used depends on the size of a batch only
     */
    public FusedNetwork(int features, int steps, int hidden, int layers, int outputs, double dropout,
                        double learningRate, double clip, long seed, int threads) {
        this.features = features;
        this.steps = steps;
        this.outputs = outputs;
        this.layout = NetworkLayout.of(features, hidden, layers, outputs);
        this.backward = Backward.of(layout);
        this.parameters = new float[layout.size()];
        this.transposed = new float[backward.size()];
        this.adam = new Adam(layout.matrices(), layout.size(), clip);
        this.dropout = dropout;
        this.learningRate = learningRate;
        this.seed = seed;
        this.crew = new ThreadTeam(threads);
        this.workPerRow = 3L * steps * layout.size();
    }

    /** Floats in a vector of this processor. */
    public static int lanes() {
        return Lanes.COUNT;
    }

    /** A copy of the parameters in DL4J's flattened order. */
    public float[] parameters() {
        float[] flat = new float[layout.parameters()];
        layout.write(parameters, flat);
        return flat;
    }

    /** Replaces the parameters, given in DL4J's flattened order. */
    public void setParameters(float[] flat) {
        if (flat.length != layout.parameters()) {
            throw new IllegalArgumentException(flat.length + " parameters instead of " + layout.parameters());
        }
        layout.read(flat, parameters);
    }

    /** Changes the step size. */
    public void setLearningRate(double rate) {
        learningRate = rate;
    }

    /** Threads that work on batches of a size. */
    public int threads(int rows) {
        long worth = Math.max(1, rows * workPerRow / WORTH_A_THREAD);
        return (int) Math.min(Math.min(crew.size(), worth), Math.ceilDiv(rows, Lanes.ROWS));
    }

    /**
     * One step of Adam.
     *
     * @return mean absolute error of the batch before the step
     */
    public double learn(Batch batch, int rows) {
        double loss = gradient(batch, rows);
        List<float[]> gradients = new ArrayList<>();
        learning.subList(0, threads(rows)).forEach(slice -> gradients.add(slice.gradient()));
        adam.step(parameters, gradients, learningRate);
        return loss;
    }

    /** The gradient of the mean absolute error of a batch, in DL4J's flattened order; changes nothing. */
    public float[] gradientOf(Batch batch, int rows) {
        gradient(batch, rows);
        float[] sum = learning.getFirst().gradient().clone();
        for (BatchPartition other : learning.subList(1, threads(rows))) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += other.gradient()[i];
            }
        }
        float[] flat = new float[layout.parameters()];
        layout.write(sum, flat);
        return flat;
    }

    private double gradient(Batch batch, int rows) {
        int parts = threads(rows);
        prepare(rows, parts);
        backward.fill(layout, parameters, transposed);
        double[] losses = new double[parts];
        crew.run(parts, part -> {
            BatchPartition slice = learning.get(part);
            int first = first(part, parts, rows);
            int count = first(part + 1, parts, rows) - first;
            int padded = write(batch, first, count, slice);
            slice.forward(padded, parameters, true);
            losses[part] = turn(batch, first, count, rows, slice, padded);
            slice.backward(transposed);
        });
        return Arrays.stream(losses).sum() / ((double) rows * outputs);
    }

    /** Predicts some windows: outputs {@code [window][output]}. */
    public float[] predict(Batch batch, int count) {
        float[] result = new float[Math.multiplyExact(count, outputs)];
        int parts = threads(count);
        int chunk = parts * PREDICTION_ROWS;
        while (predicting.size() < parts) {
            List<BatchPartition> more = new ArrayList<>(predicting);
            more.add(new BatchPartition(layout, backward, steps, PREDICTION_ROWS, false, new Dropout(0, seed)));
            predicting = more;
        }
        for (int start = 0; start < count; start += chunk) {
            int from = start;
            int rows = Math.min(chunk, count - start);
            crew.run(parts, part -> {
                BatchPartition slice = predicting.get(part);
                int first = first(part, parts, rows);
                int size = first(part + 1, parts, rows) - first;
                int padded = write(batch, from + first, size, slice);
                slice.forward(padded, parameters, false);
                for (int i = 0; i < size; i++) {
                    System.arraycopy(slice.outputs(), i * slice.outputStride(), result,
                            (from + first + i) * outputs, outputs);
                }
            });
        }
        return result;
    }

    @Override
    public void close() {
        crew.close();
    }

    /** First row of a part; parts are whole tiles of rows, so that a batch is always cut in the same places. */
    private static int first(int part, int parts, int rows) {
        int tiles = Math.ceilDiv(rows, Lanes.ROWS);
        return Math.min(rows, Math.ceilDiv(tiles * part, parts) * Lanes.ROWS);
    }

    private void prepare(int rows, int parts) {
        if (rows <= capacity && parts <= learning.size()) {
            return;
        }
        capacity = Math.max(rows, capacity);
        // let the old memory go before the new is asked for
        learning = List.of();
        List<BatchPartition> slices = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            slices.add(new BatchPartition(layout, backward, steps, largest(part, capacity), true,
                    new Dropout(dropout, seed + part)));
        }
        learning = slices;
    }

    /** Most rows that a part ever gets: a smaller batch may be shared by fewer threads. */
    private int largest(int part, int rows) {
        int largest = 0;
        for (int size = 1; size <= rows; size++) {
            largest = threads(size) > part ? Math.max(largest, first(1, threads(size), size)) : largest;
        }
        return largest;
    }

    private int write(Batch batch, int first, int count, BatchPartition slice) {
        int padded = Lanes.padRows(count);
        int step = padded * features;
        for (int i = 0; i < count; i++) {
            batch.inputs(first + i, slice.inputs(), i * features, step);
        }
        for (int t = 0; count < padded && t < steps; t++) {
            Arrays.fill(slice.inputs(), t * step + count * features, (t + 1) * step, 0f);
        }
        return padded;
    }

    /** Turns outputs into the gradients of the mean absolute error; returns the sum of the errors. */
    private double turn(Batch batch, int first, int count, int rows, BatchPartition slice, int padded) {
        float share = 1f / ((float) rows * outputs);
        float[] values = slice.outputs();
        float[] targets = new float[outputs];
        double sum = 0;
        for (int row = 0; row < padded; row++) {
            int at = row * slice.outputStride();
            if (row < count) {
                batch.targets(first + row, targets, 0);
                for (int i = 0; i < outputs; i++) {
                    float error = values[at + i] - targets[i];
                    sum += Math.abs(error);
                    values[at + i] = Math.signum(error) * share;
                }
            }
            Arrays.fill(values, at + (row < count ? outputs : 0), at + slice.outputStride(), 0f);
        }
        return sum;
    }
}
