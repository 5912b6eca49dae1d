package io.github.tidecast.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputCheckTest {

    @TempDir
    private Path folder;
    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.writeString(folder.resolve("in.csv"), "date,value\n");
    }

    @AfterEach
    void nothingIsTouched() throws IOException {
        assertThat(input).hasContent("date,value\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private void refused(String key, Path... outputs) {
        assertThatThrownBy(() -> OutputCheck.check(List.of(outputs), List.of(input)))
                .isInstanceOfSatisfying(SayableException.class, e -> assertThat(e.text().key()).isEqualTo(key));
    }

    @Test
    void newFilesAndFilesOfBeforeAreFine() throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "old");
        assertThatCode(() -> OutputCheck.check(List.of(old, folder.resolve("new.csv")),
                List.of(input, folder.resolve("missing.csv")))).doesNotThrowAnyException();
        assertThat(old).hasContent("old");
        assertThat(folder.resolve("new.csv")).doesNotExist();
    }

    @Test
    void theInputIsNoOutput() {
        refused("files.input", input);
        refused("files.input", folder.resolve("no").resolve("..").resolve("in.csv").normalize());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theInputIsNoOutputByAnyLink() throws IOException {
        refused("files.input", Files.createSymbolicLink(folder.resolve("soft.csv"), input));
        refused("files.input", Files.createLink(folder.resolve("hard.csv"), input));
        Path other = Files.createSymbolicLink(folder.resolve("other"), folder);
        refused("files.input", other.resolve("in.csv"));
    }

    @Test
    @EnabledOnOs({OS.WINDOWS, OS.MAC})
    void theInputIsNoOutputInAnotherSpelling() {
        refused("files.input", folder.resolve("IN.CSV"));
        refused("files.twice", folder.resolve("new.csv"), folder.resolve("NEW.csv"));
    }

    @Test
    void placesWithoutFilesAreNoOutputs() {
        refused("files.folder", folder);
        refused("files.no-folder", folder.resolve("none").resolve("a.csv"));
        refused("files.no-folder", input.resolve("a.csv"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipesDevicesAndLinksToNothingAreNoOutputs() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused("files.special", pipe);
        refused("files.special", Path.of("/dev/null"));
        refused("files.dangling", Files.createSymbolicLink(folder.resolve("dangling.csv"), folder.resolve("none")));
        refused("files.dangling", Files.createSymbolicLink(folder.resolve("circle.csv"), folder.resolve("circle.csv")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPlaceThatAllowsNoFilesIsNoOutput() {
        refused("files.no-place", Path.of("/proc/a.csv"));
    }

    @Test
    void everyOutputHasAPlaceOfItsOwn() throws IOException {
        refused("files.twice", folder.resolve("a.csv"), folder.resolve("a.csv"));
        Files.createDirectory(folder.resolve("deeper"));
        refused("files.twice", folder.resolve("a.csv"), folder.resolve("deeper").resolve("..").resolve("a.csv"));
    }

    @Test
    void aFolderThatIsKeptTakesNoOutputs() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("kept").resolve("deeper")).getParent();
        for (Path output : List.of(kept.resolve("a.csv"), kept.resolve("deeper").resolve("a.csv"))) {
            assertThatThrownBy(() -> OutputCheck.check(List.of(output), List.of(kept)))
                    .isInstanceOfSatisfying(SayableException.class, e -> assertThat(e.text().key()).isEqualTo("files.input"));
        }
        assertThatCode(() -> OutputCheck.check(List.of(folder.resolve("kept.csv")), List.of(kept)))
                .doesNotThrowAnyException();
    }

    @Test
    void anOutputIsNoneOfThoseThatAreBeingWritten() {
        Path output = folder.resolve("a.csv");
        assertThatThrownBy(() -> OutputCheck.checkBeside(output, List.of(folder.resolve("b.csv"), output), List.of(input)))
                .isInstanceOfSatisfying(SayableException.class, e -> assertThat(e.text().key()).isEqualTo("files.twice"));
        assertThatCode(() -> OutputCheck.checkBeside(output, List.of(folder, folder.resolve("no").resolve("a.csv")),
                List.of(input))).doesNotThrowAnyException();
    }

    @Test
    void namesOfDevicesAreKnown() {
        assertThat(List.of("NUL", "con.csv", "com1", "LPT9.txt", "nul .x", "COM\u00b2.csv")).allMatch(Target::isDevice);
        assertThat(List.of("null.csv", "console", "com", "a.con", "sales.csv")).noneMatch(Target::isDevice);
    }
}
