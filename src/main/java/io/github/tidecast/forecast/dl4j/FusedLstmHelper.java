package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.dl4j.kernel.RecurrentLayer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.recurrent.FwdPassReturn;
import org.deeplearning4j.nn.layers.recurrent.LSTMHelper;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vector kernels in the slot that DL4J's LSTM layer has for a faster implementation. One helper belongs to one
 * layer: it remembers the last pass for the way back. Where it does not apply it hands back null, DL4J's sign for "use
 * the stock layer", and says so in the log once.
 */
final class FusedLstmHelper implements LSTMHelper {

    private static final Logger LOG = LoggerFactory.getLogger(FusedLstmHelper.class);

    private Optional<RecurrentLayer> layer = Optional.empty();
    private boolean said;

    @Override
    public boolean checkSupported() {
        return true;
    }

    @Override
    public Map<String, Long> helperMemoryUse() {
        return Map.of();
    }

    @Override
    public boolean checkSupported(IActivation gate, IActivation activation, boolean peepholes) {
        return gate instanceof ActivationSigmoid && activation instanceof ActivationTanH && !peepholes;
    }

    @Override
    public FwdPassReturn activate(Layer owner, NeuralNetConfiguration configuration, IActivation gate, INDArray input,
                                  INDArray recurrentWeights, INDArray inputWeights, INDArray biases, boolean training,
                                  INDArray previousOutput, INDArray previousCells, boolean forBackprop,
                                  boolean forwards, String inputWeightKey, INDArray mask, boolean peepholes,
                                  LayerWorkspaceMgr workspaces) {
        if (!applies(input, forwards, mask)) {
            return null;
        }
        int rows = (int) input.size(0);
        int inputs = (int) input.size(1);
        int steps = (int) input.size(2);
        int hidden = (int) recurrentWeights.size(0);
        RecurrentLayer pass = layer.filter(old -> old.fits(inputs, hidden, rows, steps))
                .orElseGet(() -> new RecurrentLayer(inputs, hidden, rows, steps));
        layer = Optional.of(pass);
        float[] output = pass.forward(parameters(inputWeights, recurrentWeights, biases), values(input, 'c'),
                state(previousOutput), state(previousCells));
        FwdPassReturn result = new FwdPassReturn();
        result.fwdPassOutput = workspaces.create(ArrayType.ACTIVATIONS, DataType.FLOAT,
                new long[] {rows, hidden, steps}, 'f');
        result.fwdPassOutput.assign(array(output, rows, hidden, steps));
        float[] last = new float[rows * hidden];
        for (int i = 0; i < last.length; i++) {
            last[i] = output[i * steps + steps - 1];
        }
        result.lastAct = array(last, rows, hidden);
        result.lastMemCell = array(pass.cells(), rows, hidden);
        result.prevAct = previousOutput;
        result.prevMemCell = previousCells;
        return result;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(NeuralNetConfiguration configuration, IActivation gate,
                                                     INDArray input, INDArray recurrentWeights, INDArray inputWeights,
                                                     INDArray epsilon, boolean truncated, int length,
                                                     FwdPassReturn forward, boolean forwards, String inputWeightKey,
                                                     String recurrentWeightKey, String biasKey,
                                                     Map<String, INDArray> gradients, INDArray mask, boolean peepholes,
                                                     LayerWorkspaceMgr workspaces) {
        if (!applies(input, forwards, mask) || layer.isEmpty()) {
            return null;
        }
        int steps = (int) input.size(2);
        int first = truncated ? Math.max(0, steps - length) : 0;
        Gradient result = new DefaultGradient();
        float[] gradient = new float[(int) (inputWeights.length() + recurrentWeights.length()
                + gradients.get(biasKey).length())];
        float[] dInput = layer.get().backward(values(epsilon, 'c'), first, gradient);
        int at = 0;
        for (String key : new String[] {inputWeightKey, recurrentWeightKey, biasKey}) {
            INDArray view = gradients.get(key);
            float[] part = Arrays.copyOfRange(gradient, at, at + (int) view.length());
            view.assign(Nd4j.create(part, view.shape(), 'f'));
            result.gradientForVariable().put(key, view);
            at += part.length;
        }
        INDArray below = workspaces.create(ArrayType.ACTIVATION_GRAD, DataType.FLOAT, input.shape(), 'f');
        below.assign(array(dInput, input.shape()));
        return new Pair<>(result, below);
    }

    private boolean applies(INDArray input, boolean forwards, INDArray mask) {
        boolean applies = input.dataType() == DataType.FLOAT && forwards && mask == null;
        if (!applies && !said) {
            said = true;
            LOG.info("DL4J's own LSTM layer runs: {}", mask != null ? "the windows have a mask"
                    : forwards ? "numbers are " + input.dataType() : "the layer runs backwards");
        }
        return applies;
    }

    private static float[] parameters(INDArray inputWeights, INDArray recurrentWeights, INDArray biases) {
        float[] w = values(inputWeights, 'f');
        float[] r = values(recurrentWeights, 'f');
        float[] b = values(biases, 'f');
        float[] all = Arrays.copyOf(w, w.length + r.length + b.length);
        System.arraycopy(r, 0, all, w.length, r.length);
        System.arraycopy(b, 0, all, w.length + r.length, b.length);
        return all;
    }

    private static float[] state(INDArray previous) {
        return previous == null ? new float[0] : values(previous, 'c');
    }

    private static float[] values(INDArray array, char order) {
        return array.dup(order).data().asFloat();
    }

    private static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }
}
