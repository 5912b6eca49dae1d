package io.github.tidecast.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn of one window at a small file that several read, change and write. The lock is on a file beside it, which
 * stays there: who deletes it could let two in. Where the file system has no locks, everybody goes on without.
 */
final class FileTurn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FileTurn.class);
    private static final long PAUSE_NANOS = 5_000_000;

    private final FileChannel channel;

    private FileTurn(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the turn.
     *
     * @throws IOException if the folder cannot be made or does not allow a file
     */
    static FileTurn take(Path file) throws IOException {
        Path lock = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".lock");
        Files.createDirectories(lock.getParent());
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            await(channel);
        } catch (IOException e) {
            LOG.warn("{} cannot be locked", lock, e);
        }
        return new FileTurn(channel);
    }

    /** Waits by itself for other processes; windows of this process have to be asked again and again. */
    private static void await(FileChannel channel) throws IOException {
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
