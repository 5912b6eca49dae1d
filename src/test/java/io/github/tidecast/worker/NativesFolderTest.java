package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativesFolderTest {

    @TempDir
    private Path folder;
    private Path home;
    private Path temporary;

    @BeforeEach
    void make() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        temporary = Files.createDirectory(folder.resolve("tmp"));
    }

    @Test
    void nativesAreUnpackedInTheHomeFolderWhereJavaCppWouldPutThem() throws Exception {
        try (NativesFolder natives = new NativesFolder(home, false, temporary)) {
            assertThat(natives.folder()).isEqualTo(home.resolve(".javacpp").resolve("cache")).isEmptyDirectory();
        }
        assertThat(home.resolve(".javacpp").resolve("cache")).isEmptyDirectory();
    }

    @Test
    void anInstalledProgramLeavesNothingBehind() throws Exception {
        try (NativesFolder natives = new NativesFolder(home, true, temporary)) {
            assertThat(natives.folder()).isEqualTo(home);
        }
        assertThat(home).isEmptyDirectory();
    }

    /** A folder under the fixed name that JavaCPP would fall back to was taken as it was, whoever had made it. */
    @Test
    void withoutAHomeTheFolderIsNewAndGoesWithTheProcess() throws Exception {
        Path trap = Files.createDirectories(
                temporary.resolve(".javacpp-" + System.getProperty("user.name")).resolve("cache"));
        for (boolean unpacked : new boolean[] {true, false}) {
            Path chosen;
            try (NativesFolder natives = new NativesFolder(inTheWay(), unpacked, temporary)) {
                chosen = natives.folder();
                assertThat(chosen).isEmptyDirectory().isNotEqualTo(trap).hasParent(temporary);
                assertThat(chosen.getFileName().toString())
                        .startsWith(NativesFolder.NAME + ProcessHandle.current().pid() + "-");
                if (!OS.WINDOWS.isCurrentOs()) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(chosen))).isEqualTo("rwx------");
                }
                Files.createFile(Files.createDirectory(chosen.resolve("library")).resolve("lib.so"));
            }
            assertThat(chosen).doesNotExist();
        }
        assertThat(trap).isEmptyDirectory();
    }

    @Test
    void aHomeThatTheSystemDoesNotKnowIsNotLookedForInTheWorkingFolder() throws Exception {
        try (NativesFolder natives = new NativesFolder(Path.of("?"), false, temporary)) {
            assertThat(natives.folder()).hasParent(temporary);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // the folders of a user are closed to others there
    void aFolderThatAllMayWriteToIsNotTaken() throws Exception {
        Path cache = Files.createDirectories(home.resolve(".javacpp").resolve("cache"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (NativesFolder natives = new NativesFolder(home, false, temporary)) {
            assertThat(natives.folder()).hasParent(temporary);
        }
    }

    @Test
    void withoutAnyPlaceItIsSaidInASentence() throws Exception {
        Path none = inTheWay();
        try (NativesFolder natives = new NativesFolder(none, false, none)) {
            assertThatThrownBy(natives::folder).isInstanceOfSatisfying(SayableException.class,
                    failure -> assertThat(failure.text().key()).isEqualTo("worker.no-natives"));
        }
    }

    /** A path below a file, where nobody can make a folder, an administrator included. */
    private Path inTheWay() throws IOException {
        Path file = folder.resolve("file");
        return (Files.exists(file) ? file : Files.createFile(file)).resolve("home");
    }
}
