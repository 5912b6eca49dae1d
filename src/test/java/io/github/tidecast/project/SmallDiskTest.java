package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.files.SmallDisk;
import io.github.tidecast.files.SmallDisk.Trouble;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private SmallDisk small;
    private Path disk;
    private Path file;
    private final HandExecutor executor = new HandExecutor();
    private final List<Text> troubles = new ArrayList<>();

    @BeforeEach
    void mount() throws Exception {
        small = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")));
        disk = small.folder();
        file = disk.resolve("sales.tidecast");
    }

    @AfterEach
    void unmount() throws Exception {
        if (small != null) {
            small.close();
        }
    }

    @Test
    void savingOnAFullDiskLeavesTheOldProject() throws Exception {
        Project old = SampleProjects.withRuns(2);
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(old);
            byte[] before = Files.readAllBytes(file);
            Project more = SampleProjects.withRuns(5);
            small.suffer(Trouble.FULL);

            said(() -> open.save(more), "project.disk.full");

            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(2);
            assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
            assertThat(more.runs().find(5).orElseThrow().content().networks()).isNotEmpty();
            small.recover(Trouble.FULL);
            open.save(more);
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(5);
        }
    }

    @Test
    void aNewProjectOnAFullDiskIsToldAsThat() throws Exception {
        small.suffer(Trouble.FULL);
        try (ProjectFile open = ProjectFile.open(file)) {
            said(() -> open.save(SampleProjects.withRuns(2)), "project.disk.full");
        }
        small.recover(Trouble.FULL);
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
        }
    }

    @Test
    void savingIntoAReadOnlyFolderLeavesTheOldProject() throws Exception {
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
            small.suffer(Trouble.READ_ONLY);

            said(() -> open.save(SampleProjects.withRuns(3)), "project.disk.read-only");

            assertThat(ProjectFile.read(file).runs().runs()).hasSize(2);
            small.recover(Trouble.READ_ONLY);
            open.save(SampleProjects.withRuns(3));
            assertThat(ProjectFile.read(file).runs().runs()).hasSize(3);
        }
    }

    @Test
    void aProjectInAReadOnlyFolderIsOpenedForReading() throws Exception {
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
        }
        small.suffer(Trouble.READ_ONLY);
        try (ProjectFile open = ProjectFile.open(file)) {
            assertThat(open.readOnly()).isTrue();
            assertThat(open.read().runs().runs()).hasSize(2);
            said(() -> open.save(SampleProjects.withRuns(3)), "project.disk.read-only");
        }
    }

    @Test
    void withoutRoomForNamesNothingIsLostEither() throws Exception {
        SettingsFile settings = new SettingsFile(disk.resolve("settings.json"));
        settings.save(UserSettings.DEFAULT.withTheme(Theme.DARK));
        Autosave autosave = autosave();
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        try (ProjectFile open = ProjectFile.open(file)) {
            open.save(SampleProjects.withRuns(2));
            Map<String, List<Byte>> before = small.content();
            small.suffer(Trouble.NO_NAMES);

            said(() -> open.save(SampleProjects.withRuns(3)), "project.disk.full");
            said(() -> settings.save(UserSettings.DEFAULT.withTheme(Theme.LIGHT)), "project.disk.full");
            autosave.changed(SampleProjects.withRuns(3), Optional.empty());
            executor.runAll();

            assertThat(troubles).hasSize(1);
            assertThat(small.content()).isEqualTo(before);
            small.recover(Trouble.NO_NAMES);
            executor.runAll();
            autosave.leave();
            assertThat(leftBehind().runs().runs()).hasSize(3);
        }
    }

    @Test
    void autosaveOnAFullDiskTriesAgainUntilThereIsRoom() throws Exception {
        Autosave autosave = autosave();
        autosave.changed(SampleProjects.withRuns(1), Optional.empty());
        executor.runAll();
        small.suffer(Trouble.FULL);
        Project more = SampleProjects.withRuns(3);
        autosave.changed(more, Optional.empty());
        executor.runAll();
        executor.runAll();

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().arguments().getFirst()).isInstanceOfSatisfying(Text.class,
                reason -> assertThat(reason.key()).isEqualTo("project.disk.full"));
        assertThat(executor.delays()).endsWith(2_000L, 5_000L, 5_000L);
        assertThat(more.runs().find(3).orElseThrow().content().networks()).isNotEmpty();

        small.recover(Trouble.FULL);
        executor.runAll();
        autosave.leave();
        assertThat(leftBehind().runs().runs()).hasSize(3);
    }

    @Test
    void autosaveInAReadOnlyFolderTriesAgainUntilItMayWrite() throws Exception {
        Autosave autosave = autosave();
        small.suffer(Trouble.READ_ONLY);
        autosave.changed(SampleProjects.withRuns(2), Optional.empty());
        executor.runAll();

        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().arguments().getFirst()).isInstanceOfSatisfying(Text.class,
                reason -> assertThat(reason.key()).isEqualTo("project.disk.read-only"));

        small.recover(Trouble.READ_ONLY);
        executor.runAll();
        autosave.leave();
        assertThat(leftBehind().runs().runs()).hasSize(2);
    }

    @Test
    void settingsOnAFullDiskStayAsTheyWere() throws Exception {
        SettingsFile settings = new SettingsFile(disk.resolve("settings.json"));
        settings.save(UserSettings.DEFAULT.withTheme(Theme.DARK));
        small.suffer(Trouble.FULL);

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

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(disk)) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }
}
