package io.github.tidecast.app;

import java.util.List;
import javafx.application.Application;

/** Opens the window. Kept apart from {@link TidecastApplication}: a main class on the class path must not extend it. */
public final class WindowLauncher {

    private WindowLauncher() {
    }

    /** Opens the window, with the first of the files in it; returns when it is closed. */
    public static void open(List<String> files) {
        Prelude.begin();
        Application.launch(TidecastApplication.class, files.toArray(String[]::new));
    }
}
