package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.TrainingState;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worker behind the real window is killed at random moments: one sentence, and the next training works. */
@Tag("slow")
class WorkerKillTest {

    private static final int KILLS = 50;
    private static final int LONGEST_WAIT = 3_000;

    @TempDir
    static Path folder;

    private static WindowHarness window;

    @BeforeAll
    static void open() throws Exception {
        window = WindowHarness.open(folder, new WorkerEngine(WorkerLaunch.ofThisProgram()));
        window.openSample("air_passengers");
        window.await(() -> window.session().deviceProperty().get().isPresent());
        window.robot.clickOn("#quick");
    }

    @AfterAll
    static void close() throws Exception {
        window.close();
    }

    @Test
    void eachKillIsOneSentenceAndTheNextTrainingWorks() throws Exception {
        Random random = new Random(5);
        int inTraining = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            forget();
            train(5_000, 200);
            int wait = random.nextInt(LONGEST_WAIT);
            CompletableFuture.runAsync(WorkerKillTest::killWorker, CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS)).get(1, TimeUnit.MINUTES);
            window.await(() -> !window.session().trainingProperty().get().isActive());
            assertThat(call(() -> window.session().trainingProperty().get())).isEqualTo(TrainingState.FAILED);
            assertThat(problems()).as("after %d ms", wait).hasSize(1)
                    .allSatisfy(notice -> assertThat(notice.text().key()).isEqualTo("worker.died"));
            inTraining += call(() -> window.session().epochs().isEmpty()) ? 0 : 1;
            forget();
            train(2, 8);
            window.await(() -> window.session().trainingProperty().get() == TrainingState.DONE);
            assertThat(problems()).isEmpty();
        }
        System.out.println("Killed " + KILLS + " workers, " + inTraining + " of them after the first epoch");
    }

    private static void killWorker() {
        while (ProcessHandle.current().children().filter(ProcessHandle::destroyForcibly).count() == 0) {
            Thread.onSpinWait();
        }
    }

    /** Starts a training; one with many epochs and hidden units lasts longer than any wait for its kill. */
    private static void train(int epochs, int hidden) {
        call(() -> {
            window.find("hidden-input", TextField.class).setText(Integer.toString(hidden));
            window.find("epochs-input", TextField.class).setText(Integer.toString(epochs));
            window.find("patience-input", TextField.class).setText(Integer.toString(epochs));
            window.session().commands().get(Commands.Name.TRAIN).run();
            return null;
        });
        window.await(() -> window.session().trainingProperty().get().isActive());
    }

    private static List<Notice> problems() {
        return call(() -> window.session().notices().shown().stream()
                .filter(notice -> notice.kind() == Notice.Kind.PROBLEM).toList());
    }

    private static void forget() {
        call(() -> {
            List.copyOf(window.session().notices().shown()).forEach(window.session().notices()::dismiss);
            return null;
        });
    }
}
