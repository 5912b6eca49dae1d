package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.TrainingObserver.Stage;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrainingProgressTest {

    private final CapturedConsole captured = new CapturedConsole();

    @Test
    void aLineForEachStageAndTenth() {
        TrainingProgress progress = new TrainingProgress(captured.console(Locale.ENGLISH, false));
        progress.progress(Stage.BACKBONE, 0.01);
        progress.epoch(new EpochReport(1, 2, 5, 60, 0.1, 0.2, 4, 3, 75));
        for (int i = 10; i <= 100; i++) {
            progress.progress(Stage.TRAINING, i / 100.0);
        }
        progress.finish();
        assertThat(captured.err().lines()).hasSize(11).startsWith("1 % Fitting the backbone",
                "10 % Training: network 1 of 2, epoch 5 of at most 60, about 1:15 left");
        assertThat(captured.err()).doesNotContain("\r");
    }

    @Test
    void networksThatLearnFromEverythingHaveNoEpochsToCount() {
        TrainingProgress progress = new TrainingProgress(captured.console(Locale.ENGLISH, false));
        progress.epoch(new EpochReport(2, 2, 1, 1, 0.1, Double.NaN, 1, 3, 4));
        progress.progress(Stage.TRAINING, 0.9);
        assertThat(captured.err()).startsWith("90 % Training: network 2 of 2, on all the data, about 0:04 left");
    }

    @Test
    void onATerminalTheBarIsDrawnOverAndRemoved() {
        TrainingProgress progress = new TrainingProgress(captured.console(Locale.SIMPLIFIED_CHINESE, true));
        progress.progress(Stage.BACKBONE, 0.5);
        progress.finish();
        assertThat(captured.err()).startsWith("\r[############------------] 50% 拟合基础模型").endsWith("\r")
                .doesNotContain("\n");
    }
}
