package io.github.tidecast.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What strangers may put under the name of a lock; Windows makes links for administrators only and has no pipes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LockFileTest {

    @TempDir
    private Path folder;
    private Path lock;

    @BeforeEach
    void name() {
        lock = LockFile.besides(folder.resolve("gift.tidecast"));
    }

    @Test
    void aLockIsEmptyAndGoesWithItsOwner() throws IOException {
        try (LockFile held = LockFile.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(lock).isEmptyFile();
        }
        assertThat(Files.exists(lock)).isEqualTo(OS.WINDOWS.isCurrentOs());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNeitherFollowedNorReplaced() throws IOException {
        Path victim = Files.write(folder.resolve("victim"), new byte[9_000]);
        Files.createSymbolicLink(lock, victim);
        assertThatThrownBy(() -> LockFile.take(lock)).isInstanceOf(UnfitFileException.class);
        assertThatThrownBy(() -> LockFile.await(lock, Duration.ZERO)).isInstanceOf(UnfitFileException.class);
        assertThat(victim).hasBinaryContent(new byte[9_000]);
        assertThat(lock).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingMakesNothing() throws IOException {
        Files.createSymbolicLink(lock, folder.resolve("new"));
        assertThatThrownBy(() -> LockFile.take(lock)).isInstanceOf(UnfitFileException.class);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeDoesNotLetWait() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", lock.toString()).start().waitFor()).isZero();
        assertThatThrownBy(() -> LockFile.take(lock)).isInstanceOf(UnfitFileException.class);
        assertThatThrownBy(() -> LockFile.await(lock, Duration.ofSeconds(1))).isInstanceOf(UnfitFileException.class);
    }

    @Test
    void aFolderIsNoLock() throws IOException {
        Files.createDirectory(lock);
        assertThatThrownBy(() -> LockFile.take(lock)).isInstanceOf(UnfitFileException.class);
        assertThat(lock).isDirectory();
    }

    @Test
    void aFileWithContentIsLockedAsItIsAndStays() throws IOException {
        Files.writeString(lock, "somebody's");
        try (LockFile held = LockFile.take(lock).orElseThrow()) {
            assertThat(held).isNotNull();
        }
        assertThat(lock).hasContent("somebody's");
    }

    @Test
    void whoWaitsGivesUpAfterAWhileAndGetsItOnceItIsFree() throws IOException {
        try (LockFile held = LockFile.await(lock, Duration.ZERO).orElseThrow()) {
            assertThat(held).isNotNull();
            Optional<LockFile> second = LockFile.await(lock, Duration.ofMillis(20));
            assertThat(second).isEmpty();
        }
        try (LockFile held = LockFile.await(lock, Duration.ZERO).orElseThrow()) {
            assertThat(held).isNotNull();
        }
    }
}
