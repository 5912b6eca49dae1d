package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Places that neither a project nor an export is written to: each is refused in a sentence and stays as it was. */
class SavingPlacesTest {

    @TempDir
    private Path folder;
    private WindowHarness window;
    private Path data;
    private Path project;

    @BeforeEach
    void open() throws Exception {
        data = Files.copy(Samples.ofInstallation().file("air_passengers").orElseThrow(), folder.resolve("air.csv"));
        project = folder.resolve("air.tidecast");
        window = WindowHarness.open(folder, new StillEngine());
        window.nextFile(data);
        window.run(Commands.Name.OPEN);
        window.await(() -> window.session().settingsProperty().get().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aProjectIsNotSavedOverWhatIsRead() throws Exception {
        refused(Commands.Name.SAVE_PROJECT_AS, data, "files.input");
        refused(Commands.Name.SAVE_PROJECT_AS, window.settings.path(), "files.input");
        refused(Commands.Name.SAVE_PROJECT_AS, Files.createDirectory(folder.resolve("deep.tidecast")), "files.folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // has no pipes in folders, and lets administrators alone make links
    void aProjectIsNotSavedThroughLinksAndPipes() throws Exception {
        Path pipe = folder.resolve("pipe.tidecast");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        refused(Commands.Name.SAVE_PROJECT_AS, pipe, "files.special");
        refused(Commands.Name.SAVE_PROJECT_AS, Path.of("/dev/null"), "files.special");
        refused(Commands.Name.SAVE_PROJECT_AS, link("data.tidecast", data), "files.input");
        refused(Commands.Name.SAVE_PROJECT_AS, link("nothing.tidecast", folder.resolve("nothing")), "files.dangling");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProjectThatAnotherWindowHasOpenIsNotSavedOverThroughALink() throws Exception {
        Path other = folder.resolve("other.tidecast");
        saveAs(other);
        saveAs(project);
        try (ProjectFile elsewhere = ProjectFile.open(other)) {
            assertThat(elsewhere.readOnly()).isFalse();
            refused(Commands.Name.SAVE_PROJECT_AS, link("link.tidecast", other), "project.file.read-only");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theOpenProjectIsSavedThroughALinkToItself() throws Exception {
        saveAs(project);
        byte[] before = Files.readAllBytes(project);
        saveAs(link("link.tidecast", project));
        assertThat(folder.resolve("link.tidecast")).isSymbolicLink();
        assertThat(project).hasBinaryContent(before);
    }

    @Test
    void anExportReplacesNeitherTheProjectNorWhatBelongsToIt() throws Exception {
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().finishedProperty().get().isPresent());
        saveAs(project);
        refusedExport(project, "files.input");
        refusedExport(folder.resolve(".air.tidecast.lock"), "files.input");
        refusedExport(data, "files.input");
        refusedExport(window.settings.path(), "files.input");
        Path copy = Files.createDirectories(folder.resolve("recovery").resolve("of-another"));
        refusedExport(Files.writeString(copy.resolve("recovery.json"), "{}"), "files.input");
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), target);
    }

    private void saveAs(Path file) {
        forget();
        window.nextFile(file);
        window.run(Commands.Name.SAVE_PROJECT_AS);
        window.await(() -> !window.session().notices().shown().isEmpty());
        assertThat(call(() -> window.session().notices().shown().getLast().text().key())).isEqualTo("ui.project.saved");
    }

    private void refusedExport(Path file, String key) throws IOException {
        refused(() -> window.export(ExportFormat.CSV), file, key);
    }

    private void refused(Commands.Name command, Path file, String key) throws IOException {
        refused(() -> window.run(command), file, key);
    }

    private void refused(Runnable asked, Path file, String key) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        settle();
        List<String> names = names();
        forget();
        window.nextFile(file);
        asked.run();
        window.await(() -> !window.session().notices().shown().isEmpty());
        Notice notice = call(() -> window.session().notices().shown().getLast());
        assertThat(notice.text().key()).as("%s, %s", file, Arrays.toString(notice.text().arguments().toArray()))
                .isEqualTo(key);
        settle();
        assertThat(names()).isEqualTo(names);
        if (Files.isRegularFile(file)) {
            assertThat(file).hasBinaryContent(before);
        }
    }

    private void forget() {
        call(() -> {
            List.copyOf(window.session().notices().shown()).forEach(window.session().notices()::dismiss);
            return null;
        });
    }

    /** Settings are written a little after each change; a temporary file that stays is a fault. */
    private void settle() {
        window.await(() -> names().stream().noneMatch(name -> name.endsWith(".tmp")));
    }

    /** But recovery copies, which are written a little after each change. */
    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(name -> !name.equals("recovery")).sorted().toList();
        }
    }
}
