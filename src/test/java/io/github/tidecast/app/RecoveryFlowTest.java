package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that windows left behind: one question at a time, whatever else is asked or arrives meanwhile. */
class RecoveryFlowTest {

    @TempDir
    Path folder;

    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ListChangeListener<Window> counting = change -> mostAtOnce.accumulateAndGet(
            (int) Window.getWindows().stream().map(Window::getScene).map(Scene::getRoot)
                    .filter(DialogPane.class::isInstance).count(), Math::max);
    private WindowHarness window;

    /** Two windows ended without having saved or given up what they had trained. */
    @BeforeEach
    void twoLeftBehind() throws Exception {
        leaveBehind("a.csv", 0);
        leaveBehind("b.csv", 1);
        call(() -> {
            Window.getWindows().addListener(counting);
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        call(() -> {
            Window.getWindows().removeListener(counting);
            return null;
        });
        window.close();
    }

    @Test
    void theNextIsOfferedWhenItIsDecidedWhatBecomesOfTheLast() throws Exception {
        leaveBehind("c.csv", 2);
        open();
        answer("Work on c.csv was not saved", "Recover");
        answer("Work on b.csv was not saved", "Recover");
        answer("The work on c.csv is not saved", "Cancel");
        answer("Work on a.csv was not saved", "Later");
        window.close();
        assertThat(leftBehind()).containsExactlyInAnyOrder("a.csv", "b.csv", "c.csv");
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void aQuestionWaitsForTheOneThatIsOpen() throws Exception {
        List<Path> before = copies();
        open();
        answer("Work on b.csv was not saved", "Recover");
        window.await(() -> before.stream().filter(Files::exists).count() == 1);
        window.requestClose();
        answer("Work on a.csv was not saved", "Later");
        answer("The work on b.csv is not saved", "Cancel");
        assertThat(call(() -> window.scene().getWindow().isShowing())).isTrue();
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void aQuestionAboutAWindowThatIsGoneIsNotAsked() throws Exception {
        open();
        answer("Work on b.csv was not saved", "Recover");
        answer("Work on a.csv was not saved", "Later");
        window.requestClose();
        window.requestClose();
        answer("The work on b.csv is not saved", "Do not save");
        window.await(() -> !window.scene().getWindow().isShowing());
        assertThat(window.questions()).isEmpty();
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void theFileTheUserAskedForArrivesBeforeWorkIsOffered() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        SeriesReader waiting = (file, options, progress) -> {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new FileSeriesReader().read(file, options, ImportProgress.NONE);
        };
        window = WindowHarness.openWith(folder, new StillEngine(), waiting, data("c.csv"));
        afterAllThatWasBegunWithProjects();
        assertThat(window.questions()).isEmpty();

        goOn.countDown();
        window.await(() -> !window.questions().isEmpty());
        assertThat(onDesk()).isEqualTo("c.csv");
        answer("Work on b.csv was not saved", "Recover");
        answer("Work on a.csv was not saved", "Later");
        assertThat(onDesk()).isEqualTo("b.csv");
    }

    private void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
    }

    /** Project files are opened one after the other, so that the failure of the last says that all others are done. */
    private void afterAllThatWasBegunWithProjects() {
        window.nextFile(folder.resolve("nowhere.tidecast"));
        window.run(Commands.Name.OPEN_PROJECT);
        window.await(() -> !window.session().notices().shown().isEmpty());
    }

    private void answer(String question, String answer) {
        window.await(() -> !window.questions().isEmpty());
        assertThat(call(() -> window.questions().stream().map(DialogPane::getContentText).toList()))
                .singleElement().asString().startsWith(question);
        window.answer(answer);
    }

    private void leaveBehind(String name, int offered) throws Exception {
        open();
        for (int i = 0; i < offered; i++) {
            window.answer("Later");
        }
        window.nextFile(data(name));
        window.run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() == 1
                && !window.session().trainingProperty().get().isActive());
        window.close();
    }

    private List<String> leftBehind() throws Exception {
        List<String> names = new ArrayList<>();
        for (RecoveredProject left : new Recovery(folder.resolve("recovery")).leftBehind()) {
            names.add(left.name());
            left.close();
        }
        return names;
    }

    private List<Path> copies() throws Exception {
        try (Stream<Path> copies = Files.list(folder.resolve("recovery"))) {
            return copies.toList();
        }
    }

    private Path data(String name) throws Exception {
        return Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), folder.resolve(name));
    }

    private String onDesk() {
        return call(() -> window.session().dataProperty().get().orElseThrow().file().getFileName().toString());
    }
}
