package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk of one megabyte that runs full or is made read-only: a sentence, nothing lost, and a later try works. */
@Tag("slow")
class SmallDiskTest {

    @TempDir
    Path folder;
    private Path disk;
    private Path file;
    private final HandExecutor executor = new HandExecutor();
    private final List<Text> troubles = new ArrayList<>();

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "only root on Linux may mount a small disk");
        file = disk.resolve("sales.tidecast");
    }

    @AfterEach
    void unmount() throws Exception {
        while (run("umount", "--lazy", disk.toString())) {
            assertThat(disk).exists(); // one mount after the other
        }
    }

    /** Lays a read-only view of the disk over it: a disk with open files cannot be made read-only itself. */
    private void forbidWriting() throws InterruptedException {
        assertThat(run("mount", "--bind", disk.toString(), disk.toString())).isTrue();
        assertThat(run("mount", "-o", "remount,bind,ro", disk.toString())).isTrue();
    }

    private void allowWriting() throws InterruptedException {
        assertThat(run("umount", "--lazy", disk.toString())).isTrue();
    }

    @Test
    void savingOnAFullDiskLeavesTheOldProject() throws Exception {
        Project old = SampleProjects.withRuns(2);
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(old);
            byte[] before = Files.readAllBytes(file);
            Project more = SampleProjects.withRuns(5);
            fill();

            said(() -> open.save(more), "project.disk.full");

            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(2);
            assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
            assertThat(more.runs().find(5).orElseThrow().content().networks()).isNotEmpty();
            free();
            open.save(more);
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(5);
        }
    }

    @Test
    void aNewProjectOnAFullDiskIsToldAsThat() throws Exception {
        fill();
        try (ProjectFile open = ProjectFile.open(file)) {
            said(() -> open.save(SampleProjects.withRuns(2)), "project.disk.full");
        }
        free();
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
        }
    }

    @Test
    void savingIntoAReadOnlyFolderLeavesTheOldProject() throws Exception {
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
            forbidWriting();

            said(() -> open.save(SampleProjects.withRuns(3)), "project.disk.read-only");

            assertThat(ProjectFile.read(file).runs().runs()).hasSize(2);
            allowWriting();
            open.save(SampleProjects.withRuns(3));
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(3);
        }
    }

    @Test
    void aProjectInAReadOnlyFolderIsOpenedForReading() throws Exception {
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
        }
        forbidWriting();
        try (ProjectFile open = ProjectFile.open(file)) {
            assertThat(open.readOnly()).isTrue();
            assertThat(open.read().runs().runs()).hasSize(2);
            said(() -> open.save(SampleProjects.withRuns(3)), "project.disk.read-only");
        }
    }

    @Test
    void autosaveOnAFullDiskTriesAgainUntilThereIsRoom() throws Exception {
        Autosave autosave = autosave();
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        fill();
        Project more = SampleProjects.withRuns(3);
        autosave.changed(more, Optional.empty());
        executor.runAll();
        executor.runAll();

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().arguments().getFirst()).isInstanceOfSatisfying(Text.class,
                reason -> assertThat(reason.key()).isEqualTo("project.disk.full"));
        assertThat(executor.delays()).endsWith(2_000L, 5_000L, 5_000L);
        assertThat(more.runs().find(3).orElseThrow().content().networks()).isNotEmpty();

        free();
        executor.runAll();
        autosave.leave();
        assertThat(leftBehind().runs().runs()).hasSize(3);
    }

    @Test
    void autosaveInAReadOnlyFolderTriesAgainUntilItMayWrite() throws Exception {
        Autosave autosave = autosave();
        forbidWriting();
        autosave.changed(SampleProjects.withRuns(2), Optional.empty());
        executor.runAll();

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().arguments().getFirst()).isInstanceOfSatisfying(Text.class,
                reason -> assertThat(reason.key()).isEqualTo("project.disk.read-only"));

        allowWriting();
        executor.runAll();
        autosave.leave();
        assertThat(leftBehind().runs().runs()).hasSize(2);
    }

    @Test
    void settingsOnAFullDiskStayAsTheyWere() throws Exception {
        SettingsFile settings = new SettingsFile(disk.resolve("settings.json"));
        settings.save(UserSettings.DEFAULT.withTheme(Theme.DARK));
        fill();

        said(() -> settings.save(UserSettings.DEFAULT.withTheme(Theme.LIGHT)), "project.disk.full");

        assertThat(settings.load().settings().theme()).isEqualTo(Theme.DARK);
    }

    private Autosave autosave() {
        return new Autosave(new Recovery(disk.resolve("recovery")),
                InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")), executor, troubles::add);
    }

    private Project leftBehind() throws Exception {
        List<RecoveredProject> left = new Recovery(disk.resolve("recovery")).leftBehind();
        assertThat(left).hasSize(1);
        return left.getFirst().read();
    }

    private static void said(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(SayableException.class,
                failure -> assertThat(failure.text().key()).isEqualTo(key));
    }

    private void fill() throws IOException {
        try {
            while (true) {
                Files.write(disk.resolve("filler"), new byte[4_096], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private void free() throws IOException {
        Files.delete(disk.resolve("filler"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(disk)) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) { // no such program on this system
            return false;
        }
    }
}
