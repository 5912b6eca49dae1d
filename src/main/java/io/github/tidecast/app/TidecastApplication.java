package io.github.tidecast.app;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX side of a start: one window, and the end of the program when it closes. */
public final class TidecastApplication extends Application {

    private final Leftovers leftovers = Installation.leftovers();
    private MainWindow window;

    @Override
    public void start(Stage stage) {
        Set<Path> fonts = leftovers.fonts();
        window = new MainWindow(Installation.services(getHostServices()), stage);
        window.show(getParameters().getRaw());
        // after the desk, which is loaded then: it brings more fonts
        FirstFrame.then(() -> Thread.ofPlatform().daemon().name("leftovers").start(() -> {
            leftovers.note(fonts);
            leftovers.sweep();
        }));
    }

    @Override
    public void stop() {
        window.close();
        leftovers.forget();
    }
}
