package io.github.tidecast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;
    private Path temporary;
    private Path notes;
    private Leftovers living;

    @BeforeEach
    void begin() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        notes = folder.resolve("state").resolve("temporary");
        living = new Leftovers(notes, temporary, ProcessHandle.current());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void fontsOfAProcessThatIsGoneAreDeleted() throws Exception {
        Path others = font("1");
        Process gone = new ProcessBuilder("sleep", "60").start();
        Leftovers killed = new Leftovers(notes, temporary, gone.toHandle());
        Set<Path> before = killed.fonts();
        Path own = font("2");
        killed.note(before);
        living.sweep();
        assertThat(own).exists();

        gone.destroyForcibly().waitFor();
        living.sweep();

        assertThat(own).doesNotExist();
        assertThat(others).exists();
        assertThat(notes).isEmptyDirectory();
    }

    @Test
    void aNoteCannotDeleteOtherFiles() throws IOException {
        Path letter = Files.createFile(folder.resolve("letter.txt"));
        Files.createDirectories(notes);
        Files.writeString(notes.resolve("2147480000"), "unknown\n" + letter + "\n");
        living.sweep();
        assertThat(letter).exists();
    }

    /** In a folder that all share, anybody may link such a name to a folder of the user. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkNamedLikeAPastedTableIsNotFollowed() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Path letter = Files.createFile(documents.resolve("letter.txt"));
        Files.createSymbolicLink(temporary.resolve("tidecast-paste-2147480000-1"), documents);
        Path pasted = Files.createDirectory(temporary.resolve("tidecast-paste-2147480000-2"));
        Files.createFile(pasted.resolve("table.csv"));
        living.sweep();
        assertThat(letter).exists();
        assertThat(pasted).doesNotExist();
    }

    @Test
    void anOrderlyEndLeavesNoNote() throws IOException {
        living.note(Set.of());
        living.forget();
        assertThat(notes).isEmptyDirectory();
    }

    @Test
    void sheetsThatNobodyWritesAnyMoreAreDeleted() throws IOException {
        Path old = Files.createFile(temporary.resolve("poi-sxssf-sheet1.xml"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(100_000)));
        Path young = Files.createFile(temporary.resolve("poi-sxssf-sheet2.xml"));
        living.sweep();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pastedTablesOfAProcessThatIsGoneAreDeleted() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path left = pasted(gone.pid());
        Path open = pasted(ProcessHandle.current().pid());
        living.sweep();
        assertThat(left).doesNotExist();
        assertThat(open.resolve("Pasted table")).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nativesOfAWorkerThatIsGoneAreDeleted() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path left = Files.createDirectory(temporary.resolve("tidecast-natives-" + gone.pid() + "-1"));
        Files.createFile(Files.createDirectories(left.resolve("nd4j.jar").resolve("org")).resolve("lib.so"));
        Path used = Files.createDirectory(
                temporary.resolve("tidecast-natives-" + ProcessHandle.current().pid() + "-1"));
        living.sweep();
        assertThat(left).doesNotExist();
        assertThat(used).isEmptyDirectory();
    }

    private Path pasted(long process) throws IOException {
        Path made = Files.createDirectory(temporary.resolve("tidecast-paste-" + process + "-123"));
        Files.writeString(made.resolve("Pasted table"), "1");
        return made;
    }

    private Path font(String name) throws IOException {
        return Files.createFile(temporary.resolve("+JXF" + name + ".tmp"));
    }
}
