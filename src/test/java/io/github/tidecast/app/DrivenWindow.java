package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;

import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.stage.Window;

/**
 * The real window with the real worker, in a process of its own that works without end and is to be killed. It goes on
 * with what it finds, says what that was, and then says each piece of work after it was done, with the time:
 * {@code edit NUMBER NANOS}, where the number is the seed in the form, and {@code run COUNT NANOS}.
 */
public final class DrivenWindow {

    /** What a user does. */
    enum Phase { EDITING, TRAINING, SAVING, EXPORTING }

    private final Path folder;
    private final Random random;
    private final WindowHarness window;
    private int edits;

    private DrivenWindow(Path folder, Random random) throws Exception {
        this.folder = folder;
        this.random = random;
        this.window = WindowHarness.open(folder, new WorkerEngine(WorkerLaunch.ofThisProgram()));
    }

    /** The project that is worked on. */
    static Path project(Path folder) {
        return folder.resolve("work" + ProjectFile.ENDING);
    }

    /** The files that are exported, one for each command. */
    static Path exported(Path folder, String ending) {
        return folder.resolve("export." + ending);
    }

    /**
     * Works.
     *
     * @param arguments folder of everything; seed; phase to do more often than others
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean left = hasLeftBehind(folder.resolve("recovery"));
        DrivenWindow driven = new DrivenWindow(folder, new Random(Long.parseLong(arguments[1])));
        driven.find(left);
        driven.work(Phase.valueOf(arguments[2]));
    }

    private static boolean hasLeftBehind(Path recovery) throws IOException {
        if (!Files.isDirectory(recovery)) {
            return false;
        }
        try (Stream<Path> copies = Files.list(recovery)) {
            return copies.anyMatch(copy -> Files.exists(copy.resolve("recovery.json")));
        }
    }

    /** Recovers what was left behind, or opens the project, or begins with a data file. */
    private void find(boolean left) {
        if (left) {
            answer(ButtonBar.ButtonData.YES);
        } else if (Files.exists(project(folder))) {
            window.nextFile(project(folder));
            run(Commands.Name.OPEN_PROJECT);
        } else {
            window.nextFile(folder.resolve("air.csv"));
            run(Commands.Name.OPEN);
        }
        window.await(() -> window.session().settingsProperty().get().isPresent());
        edits = call(() -> (int) window.session().settingsProperty().get().orElseThrow().network().seed());
        say("found " + edits + " " + runs() + " " + (left ? "recovered" : "opened"));
        call(() -> {
            window.find("epochs-input", TextField.class).setText("2");
            window.find("members-input", TextField.class).setText("1");
            window.find("hidden-input", TextField.class).setText("4");
            return null;
        });
    }

    private void work(Phase often) throws InterruptedException {
        while (true) {
            Phase next = random.nextBoolean() ? often : Phase.values()[random.nextInt(Phase.values().length)];
            if (next == Phase.EXPORTING && call(() -> window.session().finishedProperty().get().isEmpty())) {
                next = Phase.TRAINING;
            }
            say("phase " + next);
            switch (next) {
                case EDITING -> edit();
                case TRAINING -> train();
                case SAVING -> done(Commands.Name.SAVE_PROJECT, project(folder), "ui.project.saved");
                case EXPORTING -> {
                    export(ExportFormat.XLSX);
                    export(ExportFormat.CSV);
                    savePicture();
                }
            }
        }
    }

    private void edit() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            edits++;
            call(() -> {
                window.find("seed-input", TextField.class).setText(Integer.toString(edits));
                return null;
            });
            say("edit " + edits + " " + System.nanoTime());
            Thread.sleep(50 + random.nextInt(300));
        }
    }

    private void train() {
        int before = runs();
        run(Commands.Name.TRAIN);
        window.await(() -> window.session().runsProperty().get().runs().size() > before
                && !window.session().trainingProperty().get().isActive());
        say("run " + runs() + " " + System.nanoTime());
    }

    private void export(ExportFormat format) {
        Path file = exported(folder, format.id());
        prepare(file);
        window.export(format);
        awaitNotice(file, null);
    }

    /** The command returns when its dialog does. */
    private void savePicture() {
        Path file = exported(folder, "png");
        prepare(file);
        Platform.runLater(() -> window.session().commands().get(Commands.Name.SAVE_CHART_PNG).run());
        answer(ButtonBar.ButtonData.OK_DONE);
        awaitNotice(file, null);
    }

    private void done(Commands.Name command, Path file, String key) {
        prepare(file);
        run(command);
        awaitNotice(file, key);
    }

    private void prepare(Path file) {
        window.nextFile(file);
        call(() -> {
            List.copyOf(window.session().notices().shown()).forEach(window.session().notices()::dismiss);
            return null;
        });
    }

    private void awaitNotice(Path file, String key) {
        window.await(() -> window.session().notices().shown().stream().anyMatch(notice ->
                notice.text().arguments().contains(file.getFileName().toString())
                        && (key == null || notice.text().key().equals(key))));
    }

    private void answer(ButtonBar.ButtonData answer) {
        window.await(() -> dialog().isPresent());
        call(() -> {
            DialogPane pane = dialog().orElseThrow();
            pane.getButtonTypes().stream().filter(type -> type.getButtonData() == answer)
                    .map(type -> (Button) pane.lookupButton(type)).findFirst().orElseThrow().fire();
            return null;
        });
    }

    private static Optional<DialogPane> dialog() {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null).map(Scene::getRoot)
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst();
    }

    private void run(Commands.Name name) {
        call(() -> {
            window.session().commands().get(name).run();
            return null;
        });
    }

    private int runs() {
        return call(() -> window.session().runsProperty().get().runs().size());
    }

    private static void say(String line) {
        System.out.println("> " + line);
        System.out.flush();
    }
}
