package io.github.tidecast.ui.project;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the window is called.
 *
 * @param file    the project, or the data as long as they are in none; empty before anything is open
 * @param unsaved whether there is work that would be missed
 */
public record DeskTitle(Optional<Path> file, boolean unsaved) {

    /** Nothing is open. */
    static final DeskTitle NONE = new DeskTitle(Optional.empty(), false);

    public DeskTitle {
        Objects.requireNonNull(file, "file");
    }

    /** The title of the window, with the mark that unsaved work has in most programs. */
    public String words() {
        return file.map(path -> (unsaved ? "*" : "") + path.getFileName() + " – Tidecast").orElse("Tidecast");
    }
}
