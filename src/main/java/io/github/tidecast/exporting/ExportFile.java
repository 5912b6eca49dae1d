package io.github.tidecast.exporting;

import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.DiskFailure;
import io.github.tidecast.files.UnfitFileException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is exported: whole or not at all, as long as it is wanted, and a sentence if it cannot be written. */
final class ExportFile {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFile.class);

    private ExportFile() {
    }

    /**
     * Writes or replaces a file. A failure or a cancellation leaves what was there.
     *
     * @param observer asked before every block of bytes whether the file is still wanted
     * @throws SayableException                               if it cannot be written, with the reason
     * @throws java.util.concurrent.CancellationException if the observer cancels
     */
    static void write(Path target, ExportObserver observer, AtomicFile.Content content) throws SayableException {
        try {
            AtomicFile.write(target, stream -> content.writeTo(new WatchedStream(stream, observer)));
        } catch (UnfitFileException e) {
            throw new SayableException(e.text(), e);
        } catch (IOException e) {
            throw new SayableException(reason(target, e), e);
        } catch (UncheckedIOException e) {
            throw new SayableException(reason(target, Objects.requireNonNull(e.getCause())), e);
        }
        sweep(target);
    }

    private static void sweep(Path target) {
        try {
            AtomicFile.sweepAbandoned(target);
        } catch (IOException e) {
            LOG.info("What was left beside {} stays there", target, e);
        }
    }

    private static Text reason(Path target, IOException failure) {
        String name = String.valueOf(target.getFileName());
        if (DiskFailure.isFull(failure)) {
            return Text.of("exporting.disk-full", name);
        }
        if (DiskFailure.isForbidden(failure) || isLocked(failure)) {
            return Text.of(Files.exists(target) ? "exporting.locked" : "exporting.not-allowed", name);
        }
        return Text.of("exporting.failed", name, String.valueOf(failure.getMessage()));
    }

    /** Windows says that a file is open elsewhere in its own language only, but says it about the target itself. */
    private static boolean isLocked(IOException failure) {
        return failure instanceof FileSystemException problem && problem.getReason() != null
                && problem.getClass() == FileSystemException.class && problem.getOtherFile() != null;
    }
}
