package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.ui.session.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that was copied elsewhere is pasted into the window. */
class PasteFlowTest {

    @TempDir
    Path folder;

    private WindowHarness window;

    @BeforeEach
    void open() throws Exception {
        window = WindowHarness.open(folder, new StillEngine());
        StringBuilder cells = new StringBuilder("month\tsales\n");
        for (int i = 0; i < 36; i++) {
            cells.append("%d-%02d\t%d%n".formatted(2020 + i / 12, i % 12 + 1, 100 + i));
        }
        copy(cells.toString());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theKeyOpensItAsATableThatAProjectKeeps() throws Exception {
        window.robot.push(KeyCode.CONTROL, KeyCode.V);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().file().getFileName().toString()))
                .isEqualTo("Pasted table");
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().series().size())).isEqualTo(36);
        assertThat(window.settings.load().settings().recentFiles().files()).as("it is gone tomorrow").isEmpty();

        Path project = folder.resolve("pasted.tidecast");
        window.nextFile(project);
        window.run(Commands.Name.SAVE_PROJECT_AS);
        window.await(() -> Files.exists(project));
        assertThat(ProjectFile.read(project).data().orElseThrow().targetSeries().size()).isEqualTo(36);

        window.openSample("air_passengers");
        window.nextFile(project);
        window.run(Commands.Name.OPEN_PROJECT);
        window.answer("Do not save");
        window.await(() -> window.session().dataProperty().get().orElseThrow().series().size() == 36);
    }

    @Test
    void oneThatWentWithItsProgramIsSaidToBeInNoFile() throws Exception {
        window.run(Commands.Name.PASTE);
        window.await(() -> window.session().settingsProperty().get().isPresent());
        window.run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().latest().isPresent());
        Files.delete(call(() -> window.session().dataProperty().get().orElseThrow().file()));
        call(() -> {
            ((TableView<?>) window.scene().lookup(".runs-table")).getSelectionModel().select(0);
            return null;
        });
        call(() -> {
            window.find("refresh", Button.class).fire();
            return null;
        });
        window.await(() -> !window.session().notices().shown().isEmpty());
        assertThat(call(() -> window.session().notices().shown().getLast().text().key())).isEqualTo("ui.paste.gone");
    }

    @Test
    void inAFieldTextIsPasted() {
        window.openSample("air_passengers");
        copy("7");
        window.robot.clickOn("#horizon-input").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.V);
        window.await(() -> window.find("horizon-input", TextField.class).getText().equals("7"));
        assertThat(call(() -> window.session().dataProperty().get().orElseThrow().file().getFileName().toString()))
                .isEqualTo("air_passengers.csv");
    }

    @Test
    void anEmptyClipboardIsSaid() {
        call(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent()));
        window.run(Commands.Name.PASTE);
        assertThat(call(() -> window.session().notices().shown().getLast().text().key())).isEqualTo("ui.paste.nothing");
    }

    private void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        call(() -> Clipboard.getSystemClipboard().setContent(content));
    }
}
