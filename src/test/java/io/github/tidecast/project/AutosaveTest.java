package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.files.Folders;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;
    private final HandExecutor executor = new HandExecutor();
    private final List<Text> troubles = new ArrayList<>();

    @Test
    void aChangeIsOnDiskAfterTheDelay() throws Exception {
        Project project = SampleProjects.withRuns(2);
        autosave().changed(project, Optional.empty());
        assertThat(executor.delays()).containsExactly(2_000L);

        executor.runAll();

        RecoveredProject left = onlyOneLeftBehind();
        assertThat(left.saved()).isEqualTo(NOW);
        assertThat(left.name()).isEqualTo("sales.csv");
        Project read = left.read();
        assertThat(read.data()).isEqualTo(project.data());
        assertThat(read.runs().find(2).orElseThrow().note()).isEqualTo("second 第二");
        assertThat(read.runs().find(2).orElseThrow().content().networks())
                .isEqualTo(SampleRuns.result(9, 1).networks());
    }

    @Test
    void manyChangesAreWrittenOnceWithTheLatest() throws Exception {
        Autosave autosave = autosave();
        for (int runs = 0; runs < 5; runs++) {
            autosave.changed(SampleProjects.withRuns(runs), Optional.empty());
        }
        assertThat(executor.delays()).hasSize(1);

        executor.runAll();

        assertThat(onlyOneLeftBehind().read().runs().runs()).hasSize(4);
    }

    @Test
    void memoryLetsGoOfRunsThatAreWritten() {
        Project project = SampleProjects.withRuns(1);
        autosave().changed(project, Optional.empty());
        executor.runAll();

        assertThat(project.runs().runs().getFirst().content().source()).isInstanceOf(StoredRun.class);
    }

    @Test
    void whatWasWrittenIsNotWrittenAgain() throws Exception {
        Project project = SampleProjects.withRuns(1);
        Autosave autosave = autosave();
        autosave.changed(project, Optional.empty());
        executor.runAll();
        Path network = find("networks.f32");
        Files.setLastModifiedTime(network, FileTime.fromMillis(0));

        autosave.changed(project.withRuns(project.runs().note(1, "changed")), Optional.empty());
        executor.runAll();

        assertThat(Files.getLastModifiedTime(network).toMillis()).isZero();
        assertThat(onlyOneLeftBehind().read().runs().runs().getFirst().note()).isEqualTo("changed");
    }

    @Test
    void savedWorkIsNotOffered() throws Exception {
        Autosave autosave = autosave();
        Project project = SampleProjects.withRuns(1);
        autosave.changed(project, Optional.empty());
        executor.runAll();
        autosave.saved(project, folder.resolve("sales.tidecast"));

        executor.runAll();
        release();
        assertThat(recovery().leftBehind()).isEmpty();
    }

    @Test
    void aChangeWhileSavingIsStillOffered() throws Exception {
        Autosave autosave = autosave();
        Project first = SampleProjects.withRuns(1);
        autosave.changed(first, Optional.empty());
        autosave.changed(SampleProjects.withRuns(2), Optional.empty());
        executor.runAll();
        autosave.saved(first, folder.resolve("sales.tidecast"));
        executor.runAll();

        assertThat(onlyOneLeftBehind().read().runs().runs()).hasSize(2);
    }

    @Test
    void anOrderlyEndLeavesNothing() throws IOException {
        Autosave autosave = autosave();
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        autosave.changed(SampleProjects.withRuns(2), Optional.empty());
        autosave.close();
        executor.runAll();

        assertThat(Folders.in(folder.resolve("recovery"))).isEmpty();
    }

    @Test
    void runsOfTheProjectFileStayThereAndAreFoundAgain() throws Exception {
        Path path = folder.resolve("sales.tidecast");
        try (ProjectFile file = ProjectFile.open(path)) {
            file.save(SampleProjects.withRuns(2));
        }
        Project opened = ProjectFile.read(path);
        Project more = opened.withRuns(opened.runs().add(NOW, opened.data().orElseThrow().fingerprint(),
                RunOrigin.UNKNOWN, SampleRuns.result(12, 0.5)));
        autosave().changed(more, Optional.of(path));
        executor.runAll();

        RecoveredProject left = onlyOneLeftBehind();
        Project read = left.read();
        assertThat(left.origin()).contains(path);
        assertThat(left.missing(read)).isZero();
        assertThat(read.runs().runs()).extracting(Run::id).containsExactly(1, 2, 3);
        for (Run run : read.runs().runs()) {
            assertThat(run.content().networks()).isNotEmpty();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("recovery"))) {
            assertThat(files.filter(file -> file.endsWith("networks.f32"))).hasSize(1);
        }
    }

    @Test
    void runsOfAFileThatIsGoneAreCountedAsMissing() throws Exception {
        Path path = folder.resolve("sales.tidecast");
        try (ProjectFile file = ProjectFile.open(path)) {
            file.save(SampleProjects.withRuns(2));
        }
        Project opened = ProjectFile.read(path);
        autosave().changed(opened.withRuns(opened.runs().add(NOW, opened.data().orElseThrow().fingerprint(),
                RunOrigin.UNKNOWN, SampleRuns.result(12, 0.5))), Optional.of(path));
        executor.runAll();
        Files.delete(path);

        RecoveredProject left = onlyOneLeftBehind();
        Project read = left.read();
        assertThat(read.runs().runs()).extracting(Run::id).containsExactly(3);
        assertThat(left.missing(read)).isEqualTo(2);
    }

    @Test
    void troubleIsToldOnceUntilItIsOver() throws IOException {
        Path inTheWay = Files.createFile(folder.resolve("recovery"));
        Autosave autosave = autosave();
        for (int i = 0; i < 3; i++) {
            autosave.changed(SampleProjects.withRuns(1), Optional.empty());
            executor.runAll();
        }
        assertThat(troubles).hasSize(1);

        Files.delete(inTheWay);
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        assertThat(troubles).hasSize(1);
        assertThat(Folders.in(folder.resolve("recovery"))).hasSize(1);
    }

    @Test
    void anotherProjectGetsACopyOfItsOwn() throws Exception {
        Autosave autosave = autosave();
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        autosave.startOver();
        Project other = Project.EMPTY.withRuns(RunList.EMPTY.add(NOW,
                DataFingerprint.of(SampleRuns.series(50), List.of()), RunOrigin.UNKNOWN, SampleRuns.result(20, 0.3)));
        autosave.changed(other, Optional.empty());
        executor.runAll();

        assertThat(onlyOneLeftBehind().read().runs().runs().getFirst().content().networks())
                .isEqualTo(SampleRuns.result(20, 0.3).networks());
    }

    @Test
    void discardedWorkIsGone() throws Exception {
        autosave().changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        onlyOneLeftBehind().discard();

        assertThat(recovery().leftBehind()).isEmpty();
        assertThat(Folders.in(folder.resolve("recovery"))).isEmpty();
    }

    @Test
    void aDamagedCopyIsNotOfferedAndHindersNothing() throws Exception {
        autosave().changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        Files.writeString(find(RecoveryCopy.INDEX), "{");
        release();

        assertThat(recovery().leftBehind()).isEmpty();
    }

    private Autosave autosave() {
        return new Autosave(recovery(), InstantSource.fixed(NOW), executor, troubles::add);
    }

    private Recovery recovery() {
        return new Recovery(folder.resolve("recovery"));
    }

    private RecoveredProject onlyOneLeftBehind() throws IOException {
        release();
        List<RecoveredProject> left = recovery().leftBehind();
        assertThat(left).hasSize(1);
        return left.getFirst();
    }

    /** What the system does when a window is killed: its lock is gone. */
    private void release() throws IOException {
        Files.deleteIfExists(find(RecoveryCopy.LOCK));
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("recovery"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElse(folder.resolve("none"));
        }
    }
}
