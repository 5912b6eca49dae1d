package io.github.tidecast.files;

import io.github.tidecast.files.UnfitFileException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file or folder for one process. The lock is on an empty file beside it, because the file itself is replaced
 * when it is saved; the system lets go of it even if the process is killed, so that a lock file left behind locks
 * nothing. Anybody could have put something else under its name: links are not followed, nothing is ever written to a
 * lock file, and only an empty one is deleted.
 *
 * <p>Linux and macOS lock what was opened, not its name: whether the name still means the same file is seen from the
 * file's key. Windows has no such key, so lock files stay there; locks are per handle, and pipes have no names in
 * folders.
 */
public final class LockFile implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final long PLACE = 1L << 32;
    private static final long PAUSE_NANOS = 5_000_000;
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
    /** For reading, too: a pipe that takes the place of the file meanwhile is opened without waiting for a reader. */
    private static final Set<OpenOption> THERE = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);

    private final Path file;
    private final FileChannel channel;
    private final boolean stays;

    private LockFile(Path file, FileChannel channel, boolean stays) {
        this.file = file;
        this.channel = channel;
        this.stays = stays;
    }

    /** What tells one file from another that has taken its name. */
    private record Identity(Object key, FileTime made) {

        static Optional<Identity> of(Path file) throws IOException {
            BasicFileAttributes now;
            try {
                now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
            if (!now.isRegularFile()) {
                throw new UnfitFileException(Kind.NO_LOCK, file);
            }
            return Optional.of(new Identity(now.fileKey() == null ? "" : now.fileKey(), now.creationTime()));
        }
    }

    /** The lock file of a file. */
    public static Path besides(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".lock");
    }

    /**
     * Takes the lock; its file is deleted with {@link #close()}.
     *
     * @return empty if another process has it
     * @throws UnfitFileException           if something else has the name of the lock file
     * @throws IOException                  if the folder does not allow a lock file, or the file system no locks
     * @throws OverlappingFileLockException if this process has it already
     */
    public static Optional<LockFile> take(Path file) throws IOException {
        return take(file, false, channel -> channel.tryLock(PLACE, 1, false));
    }

    /**
     * Waits for the lock, whoever has it; its file stays.
     *
     * @param patience how long at most
     * @return empty if another process or thread has it still
     * @throws UnfitFileException if something else has the name of the lock file
     * @throws IOException        if the folder does not allow a lock file, or the file system no locks
     */
    public static Optional<LockFile> await(Path file, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        return take(file, true, channel -> await(channel, end));
    }

    /** Both are asked again and again: a process that was stopped would let others wait for ever. */
    private static @Nullable FileLock await(FileChannel channel, long end) throws IOException {
        while (true) {
            try {
                FileLock lock = channel.tryLock(PLACE, 1, false);
                if (lock != null || System.nanoTime() > end) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                if (System.nanoTime() > end) {
                    return null;
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @FunctionalInterface
    private interface Attempt {
        /** Null if the lock is not to be had. */
        @Nullable FileLock lock(FileChannel channel) throws IOException;
    }

    private static Optional<LockFile> take(Path file, boolean stays, Attempt attempt) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<Identity> before = Identity.of(file);
            Optional<FileChannel> opened = open(file, before.isPresent());
            if (opened.isEmpty()) {
                continue;
            }
            FileChannel channel = opened.get();
            boolean kept = false;
            try {
                Optional<Identity> now = Identity.of(file);
                if (now.isPresent() && (before.isEmpty() || before.equals(now))) {
                    if (attempt.lock(channel) == null) {
                        return Optional.empty();
                    }
                    kept = now.equals(Identity.of(file));
                }
                if (kept) {
                    return Optional.of(new LockFile(file, channel, stays));
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    /** Empty if the file came or went since it was looked at. */
    private static Optional<FileChannel> open(Path file, boolean there) throws IOException {
        try {
            return Optional.of(FileChannel.open(file, there ? THERE : NEW, new FileAttribute<?>[0]));
        } catch (NoSuchFileException e) {
            if (!there) {
                throw e;
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    /** Lets go. */
    @Override
    public void close() throws IOException {
        if (!stays && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0) {
            Files.deleteIfExists(file);
        }
        channel.close();
    }
}
