package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.preparation.NetworkInputs;
import io.github.tidecast.forecast.preparation.NetworkScale;
import io.github.tidecast.forecast.preparation.RemainderWindows;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.TimeSeries;
import java.nio.file.Path;
import java.util.Random;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty epochs on published series, prepared as a forecast prepares them: kernels and stock layers side by side. */
class FusedOnRealDataTest {

    /** Rounding grows from batch to batch; twenty epochs of it stay below this share of the loss. */
    private static final double TOLERANCE = 1e-5;
    private static final int EPOCHS = 20;

    static {
        new Dl4jTrainer().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"air_passengers", "us_employment"})
    void lossCurvesAgree(String sample) {
        TimeSeries series = new FileSeriesReader().read(Path.of("sample-data", sample + ".csv"),
                ImportOptions.AUTOMATIC, ImportProgress.NONE).targetSeries().orElseThrow();
        ForecastSettings settings = Defaults.forSeries(series, Preset.QUICK);
        NetworkSettings how = settings.network();
        double[] values = NetworkScale.fit(series.values(), settings).apply(series.values());
        WindowSource windows = new RemainderWindows(new NetworkInputs(values, new float[0][]),
                LinearWindow.fit(values, how.window(), settings.horizon(), 1), how.window(),
                values.length - how.window() - settings.horizon() + 1, 1, how.window(), settings.horizon());
        NetworkShape shape = new NetworkShape(1, how.window(), how.hidden(), 2, settings.horizon());
        MultiLayerNetwork network = new MultiLayerNetwork(NetworkConfiguration.of(shape, 0, how.learningRate(), 1));
        network.init();
        try (Learner stock = new StockLearner(shape, network);
             Learner fused = new FusedLearner(shape, stock.parameters(), 0, how.learningRate(), 1, 2)) {
            double[] expected = losses(stock, windows, how.batchSize());
            double[] actual = losses(fused, windows, how.batchSize());
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                assertThat(actual[epoch]).as("epoch %d", epoch + 1)
                        .isCloseTo(expected[epoch], within(TOLERANCE * expected[epoch]));
            }
            assertThat(expected[EPOCHS - 1]).isLessThan(expected[0]);
        }
    }

    /** Mean loss of each epoch, with the same shuffling for every learner; the last batch is a short one. */
    private static double[] losses(Learner learner, WindowSource windows, int batch) {
        Random random = new Random(5);
        double[] losses = new double[EPOCHS];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            int[] order = random.ints(0, windows.count()).distinct().limit(windows.count()).toArray();
            for (int from = 0; from < order.length; from += batch) {
                int to = Math.min(order.length, from + batch);
                losses[epoch] += learner.learn(windows, order, from, to) * (to - from) / order.length;
            }
        }
        return losses;
    }
}
