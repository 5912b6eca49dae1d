package io.github.tidecast.app;

import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on a screen without a display, with file dialogs that answer what a test has told them. */
final class WindowHarness implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    final FxRobot robot = new FxRobot();
    final SettingsFile settings;
    private final Stage stage;
    private final MainWindow window;
    private Optional<Path> nextFile = Optional.empty();

    private WindowHarness(Path folder, Engine engine, SeriesReader reader, boolean anew, List<String> files)
            throws Exception {
        Locale.setDefault(Locale.US);
        stage = FxToolkit.registerPrimaryStage();
        settings = new SettingsFile(folder.resolve("settings.json"));
        if (anew) {
            settings.save(UserSettings.DEFAULT.withLanguage(Optional.of(Locale.ENGLISH)));
        }
        Services services = new Services(reader, engine, settings, Samples.ofInstallation(),
                (owner, language) -> new ToldPicker(), file -> { });
        window = call(() -> {
            MainWindow made = new MainWindow(services, stage);
            made.show(files);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1_000);
            stage.setHeight(1_000);
            return made;
        });
        await(() -> stage.getScene().lookup("#columns") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens a window whose settings are in a folder. */
    static WindowHarness open(Path folder, Engine engine) throws Exception {
        return open(folder, engine, new FileSeriesReader());
    }

    /** Opens a window that reads files in a way of its own. */
    static WindowHarness open(Path folder, Engine engine, SeriesReader reader) throws Exception {
        return new WindowHarness(folder, engine, reader, true, List.of());
    }

    /** Opens a window as by a command that names a file. */
    static WindowHarness openWith(Path folder, Engine engine, SeriesReader reader, Path file) throws Exception {
        return new WindowHarness(folder, engine, reader, true, List.of(file.toString()));
    }

    /** Opens a window with the settings that a folder holds, whatever they are. */
    static WindowHarness openAsItIs(Path folder, Engine engine) throws Exception {
        return new WindowHarness(folder, engine, new FileSeriesReader(), false, List.of());
    }

    /** What the next file dialog answers. */
    void nextFile(Path file) {
        nextFile = Optional.of(file);
    }

    /** What the window is about; to be read on the FX thread. */
    Session session() {
        return window.session();
    }

    Scene scene() {
        return stage.getScene();
    }

    /** A node by its id, which must be there. */
    <T extends Node> T find(String id, Class<T> type) {
        return type.cast(Optional.ofNullable(call(() -> scene().lookup("#" + id))).orElseThrow(
                () -> new AssertionError("no node with the id " + id)));
    }

    /** Opens a sample and waits until the form is filled for it. */
    void openSample(String name) {
        Path file = Samples.ofInstallation().file(name).orElseThrow();
        call(() -> {
            window.open(file);
            return null;
        });
        await(() -> session().dataProperty().get().filter(data -> data.file().equals(file)).isPresent()
                && session().settingsProperty().get().isPresent());
    }

    /** Replaces the content of a form field by keys, as a user would. */
    void type(String id, String text) {
        robot.clickOn("#" + id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    /** Asks for something, as a button or a key would. */
    void run(Commands.Name name) {
        call(() -> {
            session().commands().get(name).run();
            return null;
        });
    }

    /** Asks for the forecast as a table, as its entry of the menu would. */
    void export(ExportFormat format) {
        call(() -> {
            session().commands().export(format).run();
            return null;
        });
    }

    /** Asks the window to close, as the user's click on its corner does. */
    void requestClose() {
        call(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
    }

    /** The questions on screen, the oldest first. */
    List<DialogPane> questions() {
        return call(() -> Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                .map(Scene::getRoot).filter(DialogPane.class::isInstance).map(DialogPane.class::cast).toList());
    }

    /** Waits for a question and answers it by the button with a label. */
    void answer(String button) {
        await(() -> !questions().isEmpty());
        DialogPane asked = questions().getLast();
        call(() -> {
            asked.getButtonTypes().stream().filter(type -> type.getText().equals(button))
                    .map(type -> (Button) asked.lookupButton(type)).findFirst().orElseThrow().fire();
            return null;
        });
        await(() -> !questions().contains(asked));
    }

    /** Waits until something is so on the FX thread. */
    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain; notices: " + call(() -> session().notices().shown().toString())
                    + ", training " + call(() -> session().trainingProperty().get()), e);
        }
    }

    /** Waits until something is so. */
    static void patiently(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /** Asks on the FX thread. */
    static <T> T call(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1_000L, question);
    }

    @Override
    public void close() {
        call(() -> {
            stage.hide();
            window.close();
            return null;
        });
    }

    private final class ToldPicker implements FilePicker {

        @Override
        public Optional<Path> open(Text title, List<Kind> kinds) {
            return nextFile;
        }

        @Override
        public Optional<Path> save(Text title, Kind kind, String suggestion) {
            return nextFile;
        }
    }
}
