package io.github.tidecast.files;

import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Path;

/** A place that nothing can or should be written to. */
public final class UnfitFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** Its folder does not exist. */
        NO_FOLDER,
        /** It is a folder itself. */
        FOLDER,
        /** It is a device, a pipe or the like. */
        SPECIAL,
        /** It is a link to nothing. */
        DANGLING,
        /** The file itself is read-only. */
        PROTECTED,
        /** It stands where a lock belongs, and is none. */
        NO_LOCK,
        /** It is a link under a name that is for Tidecast alone. */
        LINK
    }

    private final Kind kind;
    private final transient Path file;

    UnfitFileException(Kind kind, Path file) {
        super(kind + ": " + file);
        this.kind = kind;
        this.file = file;
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** One sentence: what it is and what to do. */
    public Text text() {
        String name = file.toString();
        return switch (kind) {
            case NO_FOLDER -> Text.of("files.no-folder", String.valueOf(file.toAbsolutePath().getParent()));
            case FOLDER -> Text.of("files.folder", name);
            case SPECIAL -> Text.of("files.special", name);
            case DANGLING -> Text.of("files.dangling", name);
            case PROTECTED -> Text.of("files.protected", name);
            case NO_LOCK -> Text.of("files.no-lock", name);
            case LINK -> Text.of("files.link", name);
        };
    }
}
