package io.github.tidecast.project;

import io.github.tidecast.files.DiskFailure;
import io.github.tidecast.files.UnfitFileException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a failure of the disk means for the user. */
final class DiskTrouble {

    private DiskTrouble() {
    }

    /** A failure to write, with a sentence that says what to do about it. */
    static SayableException writing(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        if (cause instanceof UnfitFileException unfit) {
            return new SayableException(unfit.text(), cause);
        }
        if (cause instanceof BoundedOutput.ResultTooLargeException) {
            return new SayableException(Text.of("project.run.too-large"), cause);
        }
        if (DiskFailure.isFull(cause)) {
            return new SayableException(Text.of("project.disk.full", name), cause);
        }
        if (DiskFailure.isForbidden(cause)) {
            return new SayableException(Text.of("project.disk.read-only", name, folder(file)), cause);
        }
        return new SayableException(Text.of("project.disk.write", name, said(cause)), cause);
    }

    /** True if the cause says what is in the way: no room, no permission, or a strange file. */
    static boolean isUnderstood(IOException cause) {
        return DiskFailure.isFull(cause) || DiskFailure.isForbidden(cause) || cause instanceof UnfitFileException;
    }

    /** A failure to read, with a sentence that says what to do about it. */
    static SayableException reading(Path file, IOException cause) {
        String name = String.valueOf(file.getFileName());
        if (cause instanceof NoSuchFileException) {
            return new SayableException(Text.of("project.disk.missing", file.toString()), cause);
        }
        return new SayableException(Text.of("project.disk.read", name, said(cause)), cause);
    }

    private static String said(IOException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toString() : parent.toString();
    }
}
