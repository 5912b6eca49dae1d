package io.github.tidecast.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javafx.application.Platform;

/**
 * Measures a start: with the system property {@value #PROPERTY} the moments of the first painted frame and of the
 * ready worker are written to a file, in milliseconds since 1970, and the program ends by itself. Packaging trains the
 * AOT cache with it.
 */
final class StartReport {

    /** The file to write to. */
    static final String PROPERTY = "tidecast.start.report";

    private final Optional<Path> file;

    private StartReport(Optional<Path> file) {
        this.file = file;
    }

    static StartReport ofThisStart() {
        return new StartReport(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /** Call when the first frame is on the screen. */
    void painted() {
        if (file.isPresent()) {
            write("painted");
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
