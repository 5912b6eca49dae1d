package io.github.tidecast.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder from a stranger holds more than the project: links and pipes under the names that Tidecast uses itself. On
 * Windows a link cannot be unpacked without an administrator, and pipes are no files.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StrangersFilesTest {

    @TempDir
    private Path folder;

    @Test
    void openingAProjectWritesToNoOtherFile() throws Exception {
        Path file = folder.resolve("gift.tidecast");
        try (ProjectFile own = ProjectFile.open(file)) {
            own.save(SampleProjects.withRuns(1));
        }
        Path victim = Files.write(folder.resolve("victim"), new byte[9_000]);
        Files.createSymbolicLink(folder.resolve(".gift.tidecast.lock"), victim);
        try (ProjectFile opened = ProjectFile.open(file)) {
            assertThat(opened.readOnly()).isTrue();
            assertThat(opened.read().runs().runs()).hasSize(1);
            said(() -> opened.save(SampleProjects.withRuns(2)), "files.no-lock");
        }
        assertThat(victim).hasBinaryContent(new byte[9_000]);
        assertThat(folder.resolve(".gift.tidecast.lock")).isSymbolicLink();
    }

    @Test
    void aPipeAsLockOrAsProjectLetsNobodyWait() throws Exception {
        Path file = pipe("gift.tidecast");
        pipe(".gift.tidecast.lock");
        try (ProjectFile opened = ProjectFile.open(file)) {
            said(opened::read, "project.file.not-a-project");
        }
    }

    @Test
    void aLinkAsLockOfTheSettingsIsNotWrittenTo() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(folder.resolve(".settings.json.lock"), victim);
        said(() -> new SettingsFile(folder.resolve("settings.json")).save(UserSettings.DEFAULT.withTheme(Theme.DARK)),
                "files.no-lock");
        assertThat(victim).hasContent("mine");
    }

    @Test
    void recoveryCopiesAreForTheUserAlone() throws Exception {
        Path recovery = folder.resolve("state").resolve("recovery");
        RecoveryCopy copy = new Recovery(recovery).begin();
        copy.write(SampleProjects.withRuns(1), Optional.empty(), Instant.parse("2026-03-01T10:00:00Z"));
        copy.leave();
        try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
            List<Path> each = all.toList();
            assertThat(each).hasSizeGreaterThan(5).allSatisfy(one -> assertThat(PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(one))).isEqualTo(Files.isDirectory(one) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void networksWithTooFewNumbersAreUnreadable() throws Exception {
        Path file = folder.resolve("short.tidecast");
        try (ProjectFile own = ProjectFile.open(file)) {
            own.save(SampleProjects.withRuns(1));
        }
        Run run = ProjectFile.read(file).runs().runs().getFirst();
        StoredRun shorter = new StoredRun(new Entries() {
            @Override
            public Path place() {
                return file;
            }

            @Override
            public Opened open() {
                return new Opened() {
                    @Override
                    public byte[] read(String name, long most) {
                        return new byte[64];
                    }

                    @Override
                    public void close() {
                        // nothing is open
                    }
                };
            }
        }, run.id(), run.summary().network(), run.summary().members());
        said(shorter::networks, "project.run.unreadable");
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    private static void said(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(SayableException.class,
                failure -> assertThat(failure.text().key()).isEqualTo(key));
    }
}
