package io.github.tidecast.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What systems mean by a failure of the disk. Java has an exception of its own only for access that is denied; for the
 * others it hands on what the system says, in the language of the user. So the disk itself is asked, at the moment of
 * the failure, while what was written so far still takes its room.
 *
 * <p>What no disk can be asked, and is known by the English words only: that a quota of the user is used up (Windows
 * counts quotas into the room that is left, Linux and macOS do not), and that there is room but no place for a further
 * name. In other languages these two are reported in the words of the system.
 */
public final class DiskFailure {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFailure.class);
    /** Bytes below which a disk is full: less than a block of what is written. */
    private static final long FULL = 64 * 1024;

    private DiskFailure() {
    }

    /** There is no room left. */
    private static final class DiskFullException extends IOException {

        private static final long serialVersionUID = 1L;

        DiskFullException(IOException failure) {
            super(failure.getMessage(), failure);
        }
    }

    /**
     * The failure to write a file, as an exception that {@link #isFull} or {@link #isForbidden} knows where the disk is
     * the reason. To be called before anything is cleaned up.
     */
    static IOException understood(Path file, IOException failure) {
        if (isFull(failure) || isForbidden(failure) || failure instanceof UnfitFileException) {
            return failure;
        }
        try {
            FileStore disk = Files.getFileStore(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            if (disk.isReadOnly()) {
                AccessDeniedException denied = new AccessDeniedException(file.toString(), null, failure.getMessage());
                denied.initCause(failure);
                return denied;
            }
            boolean holdsFiles = disk.getTotalSpace() > 0; // those that only show what the system knows have no room at all
            return holdsFiles && disk.getUsableSpace() < FULL ? new DiskFullException(failure) : failure;
        } catch (IOException unknown) {
            LOG.debug("The disk of {} does not say what is the matter with it", file, unknown);
            return failure;
        }
    }

    /** True if there is no room, or the user has none left. */
    public static boolean isFull(IOException failure) {
        String reason = reason(failure);
        return failure instanceof DiskFullException
                || reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota");
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
