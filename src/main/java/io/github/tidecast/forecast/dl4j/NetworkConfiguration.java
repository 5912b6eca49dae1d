package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkShape;
import org.deeplearning4j.nn.conf.GradientNormalization;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions;

/** Writes a network down in DL4J's terms: stock LSTM layers, last time step, dense linear output with MAE. */
final class NetworkConfiguration {

    /** Longest step of a layer's gradient; longer ones are shortened to it, Pascanu et al. (2013). */
    static final double CLIP = 1.0;

    private NetworkConfiguration() {
    }

    /**
     * The configuration of a network.
     *
     * @param dropout      share of units switched off between the layers while training
     * @param learningRate step size of Adam
     * @param seed         of the first weights
     */
    static MultiLayerConfiguration of(NetworkShape shape, double dropout, double learningRate, long seed) {
        // DL4J's dropOut is the probability of keeping a unit, and 0 means no dropout
        double keep = dropout > 0 ? 1 - dropout : 0;
        NeuralNetConfiguration.ListBuilder list = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .weightInit(WeightInit.XAVIER)
                .updater(new Adam(learningRate))
                .gradientNormalization(GradientNormalization.ClipL2PerLayer)
                .gradientNormalizationThreshold(CLIP)
                .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                .list();
        for (int layer = 0; layer < shape.layers(); layer++) {
            LSTM lstm = new LSTM.Builder()
                    .nIn(layer == 0 ? shape.features() : shape.hidden())
                    .nOut(shape.hidden())
                    .activation(Activation.TANH)
                    .gateActivationFunction(Activation.SIGMOID)
                    .dropOut(layer == 0 ? 0 : keep)
                    .build();
            list.layer(layer == shape.layers() - 1 ? new LastTimeStep(lstm) : lstm);
        }
        list.layer(new OutputLayer.Builder(LossFunctions.LossFunction.MEAN_ABSOLUTE_ERROR)
                .nIn(shape.hidden())
                .nOut(shape.outputs())
                .activation(Activation.IDENTITY)
                .weightInit(WeightInit.ZERO)
                .dropOut(keep)
                .build());
        return list.setInputType(InputType.recurrent(shape.features(), shape.window())).build();
    }
}
