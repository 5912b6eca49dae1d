package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window can be used while the worker still starts. */
class StartFlowTest {

    @TempDir
    Path folder;

    @Test
    void theWindowOpensAFileBeforeTheWorkerIsReady() throws Exception {
        SlowlyStarting engine = new SlowlyStarting();
        try (WindowHarness window = WindowHarness.open(folder, engine)) {
            window.openSample("air_passengers");
            assertThat(call(() -> window.session().deviceProperty().get())).isEmpty();
            engine.start();
            window.await(() -> window.session().deviceProperty().get().isPresent());
        }
    }

    /** Answers nothing before it is started. */
    private static final class SlowlyStarting implements Engine {

        private final StillEngine engine = new StillEngine();
        private final CountDownLatch started = new CountDownLatch(1);

        void start() {
            started.countDown();
        }

        @Override
        public Device device() {
            await();
            return engine.device();
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws SayableException {
            await();
            return engine.forecast(job, observer);
        }

        private void await() {
            try {
                started.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            start();
            engine.close();
        }
    }
}
