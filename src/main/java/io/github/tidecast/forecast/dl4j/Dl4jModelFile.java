package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkWeights;
import java.io.IOException;
import java.io.OutputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Writes a network as a file that any DL4J program opens. Never reads one: such a file can hold objects of any class.
 */
public final class Dl4jModelFile {

    private Dl4jModelFile() {
    }

    /** Writes a network to a stream, which the caller closes. */
    public static void write(NetworkWeights weights, OutputStream file) throws IOException {
        MultiLayerNetwork network = network(weights);
        try {
            ModelSerializer.writeModel(network, file, false);
        } finally {
            network.close();
        }
    }

    /** The network in DL4J's own form: stock layers, these parameters. */
    static MultiLayerNetwork network(NetworkWeights weights) {
        MultiLayerNetwork network = new MultiLayerNetwork(NetworkConfiguration.of(weights.shape(), 0, 1e-3, 0));
        network.init();
        float[] parameters = weights.parameters();
        network.setParams(Nd4j.create(parameters, new long[] {1, parameters.length}));
        return network;
    }
}
