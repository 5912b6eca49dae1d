package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the user choose files. */
public interface FilePicker {

    /**
     * A kind of file.
     *
     * @param name       what people call it
     * @param extensions without the dot
     */
    record Kind(Text name, List<String> extensions) {
    }

    /** A file to open; empty if the user thought better of it. */
    Optional<Path> open(Text title, List<Kind> kinds);

    /**
     * A file to write. The user has agreed if it exists already.
     *
     * @param suggestion file name offered, with extension
     */
    Optional<Path> save(Text title, Kind kind, String suggestion);
}
