package io.github.tidecast.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Measures a start: with the system property {@value #PROPERTY} the moments of the first painted frame and of the
 * ready worker are written to a file, in milliseconds since 1970, and the program ends by itself. Packaging trains the
 * AOT cache with it.
 */
final class StartReport {

    /** The file to write to. */
    static final String PROPERTY = "tidecast.start.report";
    /** A pulse begins after the frame of the one before is painted; the first may come before the scene is laid out. */
    private static final int PULSES = 3;

    private final Optional<Path> file;

    private StartReport(Optional<Path> file) {
        this.file = file;
    }

    static StartReport ofThisStart() {
        return new StartReport(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Call when the window is shown. */
    void shown() {
        if (file.isPresent()) {
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    pulses++;
                    if (pulses == PULSES) {
                        write("painted");
                        stop();
                    }
                }
            }.start();
        }
    }

    /** Call when the worker answered; ends the program if this start is measured. */
    void ready() {
        if (file.isPresent()) {
            write("ready");
            Platform.runLater(Platform::exit);
        }
    }

    private void write(String moment) {
        try {
            Files.writeString(file.orElseThrow(), moment + " " + System.currentTimeMillis() + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
