package io.github.tidecast.project;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What a failure of the disk means for the user. */
final class DiskTrouble {

    private DiskTrouble() {
    }

    /** A failure to write, with a sentence that says what to do about it. */
    static SayableException writing(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        if (isFull(cause)) {
            return new SayableException(Text.of("project.disk.full", name), cause);
        }
        if (isForbidden(cause)) {
            return new SayableException(Text.of("project.disk.read-only", name, folder(file)), cause);
        }
        return new SayableException(Text.of("project.disk.write", name, said(cause)), cause);
    }

    /** True if the cause says whether there is no room or no permission. */
    static boolean isUnderstood(IOException cause) {
        return isFull(cause) || isForbidden(cause);
    }

    private static boolean isFull(IOException cause) {
        String reason = reason(cause);
        return reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota");
    }

    private static boolean isForbidden(IOException cause) {
        String reason = reason(cause);
        return cause instanceof AccessDeniedException || reason.contains("read-only")
                || reason.contains("permission denied") || reason.contains("access is denied");
    }

    /** A failure to read, with a sentence that says what to do about it. */
    static SayableException reading(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        if (cause instanceof NoSuchFileException) {
            return new SayableException(Text.of("project.disk.missing", file.toString()), cause);
        }
        return new SayableException(Text.of("project.disk.read", name, said(cause)), cause);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException trouble ? trouble.getReason() : cause.getMessage();
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }

    private static String said(IOException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toString() : parent.toString();
    }
}
