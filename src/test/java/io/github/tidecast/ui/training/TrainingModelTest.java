package io.github.tidecast.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Pulse;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.RunKeeper;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.TrainingState;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a training ends, whatever goes wrong: the next one can begin. */
class TrainingModelTest {

    private final Session session = new Session();
    private final FailingEngine engine = new FailingEngine();
    private final Queue<Runnable> thread = new ArrayDeque<>();
    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> uncaught = new ArrayList<>();

    @BeforeEach
    void dataAndSettings() {
        Path file = Samples.ofInstallation().file("air_passengers").orElseThrow();
        ImportResult read = new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
        DataSet data = DataSet.of(file, ImportOptions.AUTOMATIC, read);
        call(() -> {
            new TrainingModel(session, new RunKeeper(session, new Language(Locale.ENGLISH), InstantSource.system()),
                    engine, thread::add, screen::add, each -> new NoPulse());
            session.open(data);
            session.choose(Optional.of(Defaults.forSeries(data.series(), Preset.QUICK, 6)));
            return null;
        });
    }

    @Test
    void aFailureThatCannotEvenBeToldEndsTheTraining() {
        engine.failures.add(new UnspeakableException());
        train();
        assertThat(call(() -> session.trainingProperty().get())).isEqualTo(TrainingState.FAILED);
        assertThat(call(() -> session.activities().shownProperty().get())).isEmpty();
        assertThat(call(() -> session.queue().currentProperty().get())).isEmpty();
        assertThat(uncaught).singleElement().isInstanceOf(IllegalStateException.class);
        assertAnotherCanBeTrained();
    }

    @Test
    void anErrorEndsTheTrainingAndIsTold() {
        engine.failures.add(new NoClassDefFoundError("a library"));
        train();
        assertThat(call(() -> session.trainingProperty().get())).isEqualTo(TrainingState.FAILED);
        assertThat(call(() -> session.notices().shown().getFirst().text().arguments())).containsExactly("a library");
        assertAnotherCanBeTrained();
    }

    private void assertAnotherCanBeTrained() {
        engine.failures.add(new StoppedException());
        train();
        assertThat(call(() -> session.trainingProperty().get())).isEqualTo(TrainingState.CANCELLED);
    }

    private void train() {
        call(() -> {
            session.commands().get(Commands.Name.TRAIN).run();
            return null;
        });
        drain();
        thread.remove().run();
        drain();
    }

    /** Does what is to be done on the screen, as the toolkit does: one after the other, whatever one of them throws. */
    private void drain() {
        while (!screen.isEmpty()) {
            try {
                screen.remove().run();
            } catch (RuntimeException e) {
                uncaught.add(e);
            }
        }
    }

    /** What is learned is handed over at the end. */
    private static final class NoPulse implements Pulse {

        @Override
        public void start() {
            // never calls back
        }

        @Override
        public void stop() {
            // never calls back
        }
    }

    private static <T> T call(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** A failure that fails again when its words are asked for. */
    private static final class UnspeakableException extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no words");
        }
    }

    /** Fails as it is told. */
    private static final class FailingEngine implements Engine {

        private final Queue<Throwable> failures = new ArrayDeque<>();

        @Override
        public Device device() {
            return new Device("CPU", false, 1, false, "");
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) throws StoppedException {
            Throwable failure = failures.remove();
            switch (failure) {
                case Error error -> throw error;
                case RuntimeException exception -> throw exception;
                default -> throw (StoppedException) failure;
            }
        }

        @Override
        public void close() {
            failures.clear();
        }
    }
}
