package io.github.tidecast.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.Autosave;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.KeptFiles;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Project files and what was left behind, where all work is done at once. */
class ProjectDeskTest {

    @TempDir
    private Path folder;

    private final ScheduledThreadPoolExecutor never = new ScheduledThreadPoolExecutor(1);
    private final List<String> asked = new ArrayList<>();
    private Session session;
    private ProjectDesk desk;
    private Recovery recovery;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        recovery = new Recovery(folder.resolve("recovery"));
        call(() -> {
            session = new Session();
            desk = new ProjectDesk(session, new KeptFiles(session, List.of()), new NoPicker(), autosave(),
                    new ProjectDesk.Threads(Runnable::run, Platform::runLater),
                    new ProjectDesk.Questions(new AlwaysRecovered(), (name, save, discard, stay) -> stay.run()),
                    used -> { });
        });
    }

    @AfterEach
    void close() {
        call(desk::close);
        never.shutdownNow();
    }

    private Autosave autosave() {
        return new Autosave(recovery, InstantSource.system(), never, trouble -> asked.add(trouble.key()));
    }

    /** As after a crash, when the program is started with the project that was open. */
    @Test
    void workIsRecoveredIntoTheProjectThatIsOpenAndSavedThere() throws Exception {
        Path file = folder.resolve("sales.tidecast");
        try (ProjectFile before = ProjectFile.open(file)) {
            before.save(DeskProjectTest.project("sales.csv", 1, 2, 3));
        }
        Project later = DeskProjectTest.project("sales.csv", 1, 2, 3, 4);
        Autosave crashed = autosave();
        crashed.changed(later, Optional.of(file));
        crashed.leave();
        call(() -> desk.open(file));
        call(() -> desk.offerRecovery(recovery));
        assertThat(values()).containsExactly(1, 2, 3, 4);

        call(() -> session.commands().get(Commands.Name.SAVE_PROJECT).run());

        assertThat(asked).isEmpty();
        assertThat(ProjectFile.read(file).data().orElseThrow().targetSeries().values()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aProjectWhoseFileHasNoNameHereIsSavedAgain() throws Exception {
        Path file = folder.resolve("other.tidecast");
        try (ProjectFile before = ProjectFile.open(file)) {
            before.save(DeskProjectTest.project("sales 12:00\0.csv", 1, 2, 3));
        }
        call(() -> desk.open(file));
        call(() -> session.view().remember("tab", Optional.of("2")));
        call(() -> session.commands().get(Commands.Name.SAVE_PROJECT).run());
        assertThat(asked).isEmpty();
        assertThat(ProjectFile.read(file).view()).containsEntry("tab", "2");
    }

    private double[] values() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> session.dataProperty().get().orElseThrow().series().values());
    }

    private static void call(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        for (int i = 0; i < 20; i++) { // each step of the queue comes back to the screen
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static final class AlwaysRecovered implements RecoveryQuestion {
        @Override
        public void ask(RecoveredProject left, Runnable recover, Runnable discard, Runnable later) {
            recover.run();
        }
    }

    private final class NoPicker implements FilePicker {
        @Override
        public Optional<Path> open(Text title, List<Kind> kinds) {
            asked.add(title.key());
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Text title, Kind kind, String suggestion) {
            asked.add(title.key());
            return Optional.empty();
        }
    }
}
