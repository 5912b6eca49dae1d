package io.github.tidecast.app;

import java.nio.file.Path;
import java.util.Set;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The JavaFX side of a start: one window, and the end of the program when it closes. */
public final class TidecastApplication extends Application {

    private final Leftovers leftovers = Installation.leftovers();
    private @Nullable MainWindow window;

    @Override
    public void start(Stage stage) {
        Set<Path> fonts = leftovers.fonts();
        MainWindow opened = new MainWindow(Installation.services(getHostServices()), stage);
        window = opened;
        opened.show(getParameters().getRaw());
        // after the desk, which is loaded then: it brings more fonts
        FirstFrame.then(() -> Thread.ofPlatform().daemon().name("leftovers").start(() -> {
            leftovers.note(fonts);
            leftovers.sweep();
        }));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        leftovers.forget();
    }
}
