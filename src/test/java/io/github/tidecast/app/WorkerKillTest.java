package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.TrainingState;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The worker behind the real window is killed or stopped at random moments: one sentence, and the next training works. */
@Tag("slow")
class WorkerKillTest {

    private static final int KILLS = Integer.getInteger("tidecast.kills", 50);
    private static final int STOPS = Integer.getInteger("tidecast.stops", 20);
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
        interrupt(KILLS, new Random(5), ProcessHandle::destroyForcibly, "worker.died");
    }

    /** Windows can suspend a process only through its debugger; what notices the silence is the same there. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void eachWorkerThatIsStoppedIsEndedAndTheNextTrainingWorks() throws Exception {
        interrupt(STOPS, new Random(6), WorkerKillTest::stop, "worker.silent");
    }

    private static void interrupt(int times, Random random, Predicate<ProcessHandle> deed, String key) throws Exception {
        int inTraining = 0;
        for (int time = 0; time < times; time++) {
            forget();
            train(5_000, 200);
            if (time % 2 == 1) { // else a slow machine would never come to the training itself
                window.await(() -> !window.session().epochsProperty().get().isEmpty());
            }
            int wait = random.nextInt(LONGEST_WAIT);
            ProcessHandle worker = CompletableFuture.supplyAsync(() -> worker(deed),
                    CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS)).get(1, TimeUnit.MINUTES);
            window.await(() -> !window.session().trainingProperty().get().isActive());
            assertThat(call(() -> window.session().trainingProperty().get())).isEqualTo(TrainingState.FAILED);
            assertThat(problems()).as("after %d ms", wait).hasSize(1)
                    .allSatisfy(notice -> assertThat(notice.text().key()).isEqualTo(key));
            worker.onExit().get(1, TimeUnit.MINUTES);
            inTraining += call(() -> window.session().epochsProperty().get().isEmpty()) ? 0 : 1;
            forget();
            train(2, 8);
            window.await(() -> window.session().trainingProperty().get() == TrainingState.DONE);
            assertThat(problems()).isEmpty();
        }
        System.out.println(key + ": " + times + " workers, " + inTraining + " of them after the first epoch");
    }

    /** The worker once it is there, after something was done to it. */
    private static ProcessHandle worker(Predicate<ProcessHandle> deed) {
        while (true) {
            Optional<ProcessHandle> worker = ProcessHandle.current().children().filter(deed).findFirst();
            if (worker.isPresent()) {
                return worker.get();
            }
            Thread.onSpinWait();
        }
    }

    private static boolean stop(ProcessHandle worker) {
        try {
            return worker.info().command().filter(command -> command.endsWith("java")).isPresent()
                    && new ProcessBuilder("/bin/kill", "-STOP", Long.toString(worker.pid())).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
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
