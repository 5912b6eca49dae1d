package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tidecast.forecast.NetworkShape;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.layers.recurrent.FwdPassReturn;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.slf4j.LoggerFactory;

/** DL4J's network with the kernels in its layers' slot, against the same network without. */
class FusedLstmHelperTest {

    static {
        new Dl4jTrainer().close();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1, 1, 1", "7, 5, 3, 2, 4, 3", "32, 24, 17, 1, 1, 12", "5, 9, 20, 3, 33, 2"})
    void gradientsAndOutputsAreThoseOfTheStockLayers(int rows, int window, int hidden, int layers, int features,
                                                     int outputs) {
        NetworkShape shape = new NetworkShape(features, window, hidden, layers, outputs);
        MultiLayerNetwork stock = FusedAgainstStockTest.stock(shape, 3);
        MultiLayerNetwork helped = stock.clone();
        assertThat(FusedHelpers.install(helped)).isEqualTo(layers);
        INDArray inputs = Nd4j.create(rows, features, window);
        INDArray targets = Nd4j.create(rows, outputs);
        FusedAgainstStockTest.fill(new SineWindows(4, rows, window, features, outputs), inputs, targets);
        assertThat(helped.output(inputs).ravel().toFloatVector())
                .containsExactly(stock.output(inputs).ravel().toFloatVector(), within(2e-5f));
        for (MultiLayerNetwork network : new MultiLayerNetwork[] {stock, helped}) {
            network.setInput(inputs);
            network.setLabels(targets);
            network.computeGradientAndScore();
        }
        float largest = stock.getFlattenedGradients().amaxNumber().floatValue();
        assertThat(helped.getFlattenedGradients().ravel().toFloatVector())
                .containsExactly(stock.getFlattenedGradients().ravel().toFloatVector(), within(2e-5f * largest));
    }

    @Test
    void stateIsCarriedFromOneCallToTheNext() {
        MultiLayerNetwork stock = recurrent(Activation.TANH, DataType.FLOAT);
        MultiLayerNetwork helped = stock.clone();
        FusedHelpers.install(helped);
        for (int call = 0; call < 3; call++) {
            INDArray inputs = Nd4j.rand(DataType.FLOAT, 3, 2, 4);
            assertThat(helped.rnnTimeStep(inputs).ravel().toFloatVector())
                    .containsExactly(stock.rnnTimeStep(inputs).ravel().toFloatVector(), within(1e-5f));
        }
    }

    @Test
    void maskedStepsCountForNothing() {
        MultiLayerNetwork stock = recurrent(Activation.TANH, DataType.FLOAT);
        MultiLayerNetwork helped = stock.clone();
        FusedHelpers.install(helped);
        INDArray inputs = Nd4j.rand(DataType.FLOAT, 3, 2, 4);
        INDArray targets = Nd4j.rand(DataType.FLOAT, 3, 2, 4);
        INDArray mask = Nd4j.ones(DataType.FLOAT, 3, 4);
        mask.putScalar(1, 3, 0);
        assertThat(helped.output(inputs, false, mask, mask).ravel().toFloatVector())
                .containsExactly(stock.output(inputs, false, mask, mask).ravel().toFloatVector(), within(1e-5f));
        for (MultiLayerNetwork network : List.of(stock, helped)) {
            network.setLayerMaskArrays(mask, mask);
            network.setInput(inputs);
            network.setLabels(targets);
            network.computeGradientAndScore();
        }
        assertThat(helped.getFlattenedGradients().ravel().toFloatVector())
                .containsExactly(stock.getFlattenedGradients().ravel().toFloatVector(), within(1e-5f));
    }

    @Test
    void masksAndOtherNumbersGivenToTheLayerItselfAreLeftToIt() {
        INDArray inputs = Nd4j.rand(DataType.FLOAT, 3, 2, 4);
        assertThat(saidBy(FusedLstmHelper.class, () -> {
            FusedLstmHelper helper = new FusedLstmHelper();
            assertThat(activated(helper, inputs, Nd4j.ones(DataType.FLOAT, 3, 4))).isNull();
            assertThat(activated(helper, inputs, Nd4j.ones(DataType.FLOAT, 3, 4))).isNull();
        })).containsExactly("DL4J's own LSTM layer runs: the windows have a mask");
        assertThat(saidBy(FusedLstmHelper.class, () -> assertThat(activated(new FusedLstmHelper(),
                inputs.castTo(DataType.DOUBLE), null)).isNull()))
                .containsExactly("DL4J's own LSTM layer runs: numbers are DOUBLE");
    }

    private static FwdPassReturn activated(FusedLstmHelper helper, INDArray inputs, INDArray mask) {
        return helper.activate(null, null, null, inputs, null, null, null, false, null, null, false, true, "W", mask,
                false, null);
    }

    @Test
    void otherActivationsAndNumbersAreLeftToTheStockLayer() {
        for (MultiLayerNetwork other : List.of(recurrent(Activation.SOFTSIGN, DataType.FLOAT),
                recurrent(Activation.TANH, DataType.DOUBLE))) {
            assertThat(saidBy(FusedHelpers.class, () -> assertThat(FusedHelpers.install(other)).isZero()))
                    .containsExactly("DL4J's own LSTM layer runs in layer 0: its activations or numbers are others");
        }
    }

    /** What a class writes to the log meanwhile. */
    private static List<String> saidBy(Class<?> source, Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(source);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        Level level = logger.getLevel();
        logger.setLevel(Level.INFO);
        said.start();
        logger.addAppender(said);
        try {
            work.run();
            return said.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        } finally {
            logger.detachAppender(said);
            logger.setLevel(level);
        }
    }

    private static MultiLayerNetwork recurrent(Activation activation, DataType type) {
        MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder().seed(5).dataType(type).list()
                .layer(new LSTM.Builder().nIn(2).nOut(6).activation(activation).build())
                .layer(new RnnOutputLayer.Builder(LossFunctions.LossFunction.MSE).nIn(6).nOut(2)
                        .activation(Activation.IDENTITY).build())
                .build();
        MultiLayerNetwork network = new MultiLayerNetwork(configuration);
        network.init();
        return network;
    }
}
