package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a file completely or not at all: to a temporary file beside it, which then takes its place. */
final class WholeFile {

    private static final Logger LOG = LoggerFactory.getLogger(WholeFile.class);
    private static final long FULL = 64 * 1024;
    private static final String START = ".tidecast-";
    private static final String END = ".tmp";
    private static final Duration UNTOUCHED = Duration.ofHours(1);

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
        sweep(folder);
        Path temporary = folder.resolve(START + UUID.randomUUID() + END);
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

    /** Deletes what processes that were killed have left: a file that is still written to is younger. */
    private static void sweep(Path folder) {
        Instant old = Instant.now().minus(UNTOUCHED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path left : files) {
                if (Files.getLastModifiedTime(left).toInstant().isBefore(old)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.info("What was left in {} stays there", folder, e);
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
            LOG.warn("A temporary file stays behind: {}", temporary, e);
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
