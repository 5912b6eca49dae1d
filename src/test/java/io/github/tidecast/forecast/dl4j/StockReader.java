package io.github.tidecast.forecast.dl4j;

import java.io.File;
import java.util.Arrays;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A program that knows DL4J only: opens a model and prints what it says to one window. */
final class StockReader {

    private StockReader() {
    }

    /** Arguments: file, inputs separated by commas, number of features. */
    public static void main(String[] arguments) throws Exception {
        String[] values = arguments[1].split(",");
        float[] inputs = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            inputs[i] = Float.parseFloat(values[i]);
        }
        int features = Integer.parseInt(arguments[2]);
        INDArray window = Nd4j.create(inputs, new long[] {1, features, inputs.length / features}, 'c');
        MultiLayerNetwork network = MultiLayerNetwork.load(new File(arguments[0]), false);
        System.out.println("OUTPUTS " + Arrays.toString(network.output(window).ravel().toFloatVector()));
    }
}
