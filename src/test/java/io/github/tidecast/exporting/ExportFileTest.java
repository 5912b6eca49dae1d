package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesAndReplaces() throws Exception {
        Path file = folder.resolve("a.csv");
        ExportFile.write(file, ExportObserver.NONE, stream -> stream.write("old".getBytes(StandardCharsets.UTF_8)));
        ExportFile.write(file, ExportObserver.NONE, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThatFolderHoldsOnly("a.csv");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> ExportFile.write(file, ExportObserver.NONE, stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("No space left on device");
        })).isInstanceOfSatisfying(SayableException.class,
                e -> assertThat(e.text().key()).isEqualTo("exporting.disk-full"));
        assertThat(file).hasContent("old");
        assertThatFolderHoldsOnly("a.csv");
    }

    @Test
    void aCancellationLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        assertThatThrownBy(() -> ExportFile.write(file, ExportObserver.NONE, stream -> {
            stream.write(new byte[100_000]);
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        assertThatFolderHoldsOnly("a.csv");
    }

    @Test
    void whatAKilledProcessLeftIsClearedAway() throws Exception {
        Path left = Files.createFile(folder.resolve(".tidecast-00000000-00000000-0000-0000-0000-000000000001.tmp"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(4_000)));
        Path beingWritten = Files.createFile(folder.resolve(".tidecast-00000000-00000000-0000-0000-0000-000000000002.tmp"));
        ExportFile.write(folder.resolve("a.csv"), ExportObserver.NONE, stream -> stream.write('x'));
        assertThat(left).doesNotExist();
        assertThat(beingWritten).exists();
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertThatThrownBy(() -> ExportFile.write(folder.resolve("none/a.csv"), ExportObserver.NONE, stream -> { }))
                .isInstanceOfSatisfying(SayableException.class,
                        e -> assertThat(e.text().key()).isEqualTo("files.no-folder"));
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertThatThrownBy(() -> ExportFile.write(folder, ExportObserver.NONE, stream -> { }))
                .isInstanceOfSatisfying(SayableException.class,
                        e -> assertThat(e.text().key()).isEqualTo("files.folder"));
    }

    @Test
    void writesThroughALinkInsteadOfReplacingIt() throws Exception {
        Path real = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
        ExportFile.write(link, ExportObserver.NONE, stream -> stream.write('x'));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(real).hasContent("x");
    }

    private void assertThatFolderHoldsOnly(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
    }
}
