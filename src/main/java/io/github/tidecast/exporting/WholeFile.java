package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file completely or not at all: to a temporary file beside it, which then takes its place. */
final class WholeFile {

    private static final long FULL = 64 * 1024;

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        /** Writes to a stream, which the caller closes. */
        void writeTo(OutputStream stream) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes or replaces a file. A failure or a cancellation leaves what was there.
     *
     * @param observer asked before every block of bytes whether the file is still wanted
     * @throws SayableException                               if it cannot be written, with the reason
     * @throws java.util.concurrent.CancellationException if the observer cancels
     */
    static void write(Path target, ExportObserver observer, Content content) throws SayableException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new SayableException(Text.of("exporting.no-folder", String.valueOf(folder)));
        }
        if (Files.isDirectory(target)) {
            throw new SayableException(Text.of("exporting.is-folder", name(target)));
        }
        Path temporary = folder.resolve(".tidecast-" + UUID.randomUUID() + ".tmp");
        if (temporary.getFileSystem().equals(FileSystems.getDefault())) {
            temporary.toFile().deleteOnExit();
        }
        try {
            try (OutputStream stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                content.writeTo(new WatchedStream(stream, observer));
            }
            move(temporary, Files.isSymbolicLink(target) ? target.toRealPath() : target);
        } catch (IOException e) {
            throw new SayableException(reason(target, folder, e), e);
        } catch (UncheckedIOException e) {
            throw new SayableException(reason(target, folder, e.getCause()), e);
        } finally {
            deleteLeftover(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteLeftover(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            org.slf4j.LoggerFactory.getLogger(WholeFile.class).warn("A temporary file stays behind: {}", temporary, e);
        }
    }

    private static Text reason(Path target, Path folder, IOException failure) {
        if (isFull(folder, failure)) {
            return Text.of("exporting.disk-full", name(target));
        }
        if (failure instanceof AccessDeniedException || isLocked(failure)) {
            return Text.of(Files.exists(target) ? "exporting.locked" : "exporting.not-allowed", name(target));
        }
        return Text.of("exporting.failed", name(target), String.valueOf(failure.getMessage()));
    }

    /** Windows says that a file is open elsewhere in its own language only, but says it about the target itself. */
    private static boolean isLocked(IOException failure) {
        return failure instanceof FileSystemException problem && problem.getReason() != null
                && problem.getClass() == FileSystemException.class && problem.getOtherFile() != null;
    }

    private static boolean isFull(Path folder, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("No space left") || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path target) {
        return String.valueOf(target.getFileName());
    }
}
