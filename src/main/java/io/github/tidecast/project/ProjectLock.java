package io.github.tidecast.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Holds a file or folder for one process. The lock is on a small file beside it, because the file itself is replaced
 * when it is saved; the system lets go of it even if the process is killed, so that a lock file left behind locks
 * nothing.
 */
final class ProjectLock implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final long PLACE = 1L << 32;
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private ProjectLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock file of a project file. */
    static Path besides(Path project) {
        return project.resolveSibling("." + project.getFileName() + ".lock");
    }

    /**
     * Takes the lock.
     *
     * @return empty if another process has it
     * @throws IOException if the folder does not allow a lock file
     * @throws java.nio.channels.OverlappingFileLockException if this process has it already
     */
    static Optional<ProjectLock> take(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock(PLACE, 1, false) == null) {
                channel.close();
                return Optional.empty();
            }
            if (isStillThereOrClose(file, channel)) {
                return Optional.of(new ProjectLock(file, channel));
            }
            channel.close(); // its last owner deleted the file in between
        }
        return Optional.empty();
    }

    /** A lock that cannot be used, as on a full disk, is let go of: a later attempt would meet it. */
    private static boolean isStillThereOrClose(Path file, FileChannel locked) throws IOException {
        try {
            return isStillThere(file, locked);
        } catch (IOException e) {
            locked.close();
            throw e;
        }
    }

    /**
     * True if the locked file is still the one with the name. The file is only looked at by its length: opening and
     * closing it once more would let go of the lock on POSIX systems.
     */
    private static boolean isStillThere(Path file, FileChannel locked) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
        locked.truncate(0);
        locked.write(ByteBuffer.allocate(1), length - 1L);
        return Files.exists(file) && Files.size(file) == length;
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
