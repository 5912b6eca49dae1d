package io.github.tidecast.bench;

import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.ui.plot.LossPlot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/**
 * Time of one update of the loss chart at 640x220, from new losses to the picture in memory, while a training of 2,000
 * epochs grows in front of three finished ones. Thirty updates a second leave 33 ms for each. Run by src/bench/charts.sh.
 */
public final class LossFrames {

    private static final int EPOCHS = 2_000;
    private static final int STEP = 4;

    private LossFrames() {
    }

    /** Starts JavaFX without a display. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The window that is measured. */
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            LossPlot plot = new LossPlot();
            stage.setScene(new Scene(plot, 640, 220));
            stage.show();
            WritableImage image = new WritableImage(640, 220);
            List<LossCurve> behind = List.of(curve(EPOCHS, 1, true), curve(EPOCHS, 2, true), curve(EPOCHS, 3, true));
            for (boolean logarithmic : new boolean[] {false, true}) {
                plot.setLogarithmic(logarithmic);
                double[] times = new double[EPOCHS / STEP];
                for (int i = 0; i < times.length; i++) {
                    List<LossCurve> shown = new ArrayList<>(behind);
                    shown.add(curve((i + 1) * STEP, 4, false));
                    long start = System.nanoTime();
                    plot.setCurves(shown);
                    plot.layout();
                    plot.snapshot(new SnapshotParameters(), image);
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
                double[] late = Arrays.copyOfRange(times, times.length / 2, times.length);
                Arrays.sort(times);
                Arrays.sort(late);
                System.out.printf("loss chart, %s: update median %.1f ms, 95 %% %.1f ms; beyond 1,000 epochs %.1f / %.1f ms%n",
                        logarithmic ? "log" : "linear", times[times.length / 2], times[(int) (0.95 * times.length)],
                        late[late.length / 2], late[(int) (0.95 * late.length)]);
            }
            Platform.exit();
        }

        private static LossCurve curve(int epochs, int seed, boolean faint) {
            Random random = new Random(seed);
            double[] training = new double[epochs];
            double[] validation = new double[epochs];
            for (int i = 0; i < epochs; i++) {
                training[i] = 0.1 + Math.exp(-i / 300.0) + 0.03 * random.nextDouble();
                validation[i] = 0.15 + Math.exp(-i / 350.0) + 0.06 * random.nextDouble();
            }
            return new LossCurve("network " + seed, training, validation, epochs / 2 + 1, faint);
        }
    }
}
