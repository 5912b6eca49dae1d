package io.github.tidecast.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;
    private Path target;

    @BeforeEach
    void writeOldContent() throws IOException {
        target = folder.resolve("target");
        Files.writeString(target, "old");
    }

    @Test
    void aFailureHalfwayLeavesTheOldContentAndNoRemains() throws IOException {
        IOException full = new FileSystemException("target", null, "No space left on device");

        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
            out.write(new byte[100_000]);
            throw full;
        })).isSameAs(full);

        assertThat(target).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
        assertThat(DiskFailure.isFull(full)).isTrue();
    }

    /** Systems say it in the language of the user, but their disks have no room in any. */
    @Test
    void aFullDiskIsKnownWhateverLanguageTheSystemSpeaks() throws Exception {
        Path mount = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mount)) {
            disk.suffer(SmallDisk.Trouble.FULL);
            assertThatThrownBy(() -> AtomicFile.write(mount.resolve("target"), out -> {
                throw new IOException("设备上没有空间");
            })).isInstanceOfSatisfying(IOException.class, full -> {
                assertThat(DiskFailure.isFull(full)).isTrue();
                assertThat(full).hasMessageContaining("设备上没有空间");
            });
            assertThat(disk.content()).isEmpty();
        }
    }

    @Test
    void aDiskForReadingOnlyIsKnownWhateverLanguageTheSystemSpeaks() throws Exception {
        Path mount = Files.createDirectory(folder.resolve("disk"));
        try (SmallDisk disk = SmallDisk.mount(mount)) {
            disk.engageCatch();
            IOException foreign = new FileSystemException("target", null, "只读文件系统");
            assertThat(DiskFailure.isForbidden(DiskFailure.understood(mount.resolve("target"), foreign))).isTrue();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsOfTheReplacedFileAreKept() throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(target, out -> out.write('n'));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-rw----");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        AtomicFile.write(link, out -> out.write('n'));

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("n");
    }

    /** While it was written and afterwards: a file that nobody else may read was readable by all. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPrivateFileIsPrivateWhileItIsWritten() throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));

        AtomicFile.write(target, out -> {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(2).allSatisfy(file -> assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
            }
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsWrittenPrivatelyIsForTheUserAlone() throws IOException {
        AtomicFile.writePrivately(target, out -> out.write('n'));
        AtomicFile.writePrivately(folder.resolve("new"), out -> out.write('n'));
        PrivateFolder.create(folder.resolve("a").resolve("b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a"))))
                .isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatOthersCouldReadIsClosed() throws IOException {
        Path open = Files.createDirectory(folder.resolve("state"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        PrivateFolder.create(open);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(open))).isEqualTo("rwx------");
    }

    /** What stood behind the link was deleted when its disk was full. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theTemporaryFileLiesBesideTheRealTarget() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThatThrownBy(() -> AtomicFile.write(link, out -> {
            try (Stream<Path> files = Files.list(elsewhere)) {
                assertThat(files).hasSize(2);
            }
            throw new IOException("No space left on device");
        })).hasMessage("No space left on device");
        assertThat(real).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToNothingIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
        assertThatThrownBy(() -> AtomicFile.write(link, out -> out.write('n')))
                .isInstanceOfSatisfying(UnfitFileException.class,
                        e -> assertThat(e.kind()).isEqualTo(UnfitFileException.Kind.DANGLING));
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void aNameAsLongAsNamesMayBeCanBeWritten() throws IOException {
        Path file = folder.resolve("n".repeat(255));
        AtomicFile.write(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
    }
}
