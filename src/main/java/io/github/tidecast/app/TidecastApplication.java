package io.github.tidecast.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX side of a start: one window, and the end of the program when it closes. */
public final class TidecastApplication extends Application {

    private MainWindow window;

    @Override
    public void start(Stage stage) {
        window = new MainWindow(Installation.services(getHostServices()), stage);
        window.show(getParameters().getRaw());
    }

    @Override
    public void stop() {
        window.close();
    }
}
