package io.github.tidecast.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** What systems mean by a failure of the disk, which each says in words of its own. */
public final class DiskFailure {

    private DiskFailure() {
    }

    /** True if there is no room, or the user has none left. */
    public static boolean isFull(IOException failure) {
        String reason = reason(failure);
        return reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota");
    }

    /** True if writing is not allowed. */
    public static boolean isForbidden(IOException failure) {
        String reason = reason(failure);
        return failure instanceof AccessDeniedException || reason.contains("read-only")
                || reason.contains("permission denied") || reason.contains("access is denied");
    }

    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException trouble ? trouble.getReason() : failure.getMessage();
        return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
    }
}
