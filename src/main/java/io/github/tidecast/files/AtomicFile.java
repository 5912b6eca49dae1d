package io.github.tidecast.files;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces files as a whole: readers, and people after a crash, see the old content or the new one. The content is
 * written to a temporary file beside the real target, forced to the disk and moved there in one step; a file system
 * that cannot move in one step within a folder is refused, because any other way could lose the old file. All three
 * systems can; Windows refuses while another program has the target open.
 */
public final class AtomicFile {

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);
    private static final int BUFFER = 1 << 16;
    private static final String START = ".tidecast-";
    private static final Pattern TEMPORARY = Pattern.compile(
            "\\.tidecast-[0-9a-f]{8}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");
    private static final Duration UNTOUCHED = Duration.ofHours(1);
    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW,
            LinkOption.NOFOLLOW_LINKS);

    private AtomicFile() {
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes to a stream, which may be closed or not. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What happens to the old file once the new one is complete. */
    @FunctionalInterface
    public interface Preparation {
        /** Is told where the old file is; if it fails, nothing is replaced. */
        void before(Path replaced) throws IOException;
    }

    /** {@link #write(Path, Content, Preparation)} without anything in between. */
    public static void write(Path target, Content content) throws IOException {
        write(target, content, replaced -> { });
    }

    /**
     * Writes or replaces a file. A link is followed, and the access to a file that is replaced is kept. After a failure
     * the target is untouched and the temporary file gone.
     *
     * @throws UnfitFileException if a file cannot be there
     * @throws IOException        if the disk is full or refuses
     */
    public static void write(Path target, Content content, Preparation preparation) throws IOException {
        Path real = Target.of(target).real();
        replace(real, Access.kept(real), content, preparation);
    }

    /** As {@link #write(Path, Content)}, for the user alone, whoever had access before. */
    public static void writePrivately(Path target, Content content) throws IOException {
        replace(Target.of(target).real(), Access.ofUser(), content, replaced -> { });
    }

    private static void replace(Path real, Access access, Content content, Preparation preparation) throws IOException {
        Path temporary = temporary(real);
        if (!access.isPrivate() && temporary.getFileSystem().equals(FileSystems.getDefault())) {
            temporary.toFile().deleteOnExit(); // not for what is written every few seconds: the list only grows
        }
        try {
            try (FileChannel channel = FileChannel.open(temporary, NEW, access.atFirst(temporary))) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(new KeptOpen(out));
                out.flush();
                channel.force(true);
            }
            access.apply(temporary);
            preparation.before(real);
            move(temporary, real);
        } catch (IOException failure) {
            throw DiskFailure.understood(real, failure);
        } finally {
            deleteLeftover(temporary);
        }
        forceFolder(Objects.requireNonNull(real.getParent()));
    }

    /** Keeps a file under another name, too, at once and with its access; what has that name goes. */
    public static void keep(Path file, Path other) throws IOException {
        Path copy = temporary(file);
        try {
            linkOrCopy(file, copy);
            move(copy, other);
        } finally {
            deleteLeftover(copy);
        }
    }

    private static void linkOrCopy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("No link to {}, so it is copied", from, e);
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * Deletes temporary files of a target that processes which were killed left behind. Only for who holds the target:
     * another process may be writing to such a file.
     */
    public static void sweep(Path target) throws IOException {
        Path real = Target.of(target).real();
        String start = start(real);
        sweep(Objects.requireNonNull(real.getParent()), left -> left.getFileName().toString().startsWith(start));
    }

    /** Deletes temporary files in the folder of a target that nobody can be writing to any more. */
    public static void sweepAbandoned(Path target) throws IOException {
        Instant old = Instant.now().minus(UNTOUCHED);
        sweep(Target.of(target).folder(), left -> isOlder(left, old));
    }

    private static void sweep(Path folder, Predicate<Path> wanted) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*")) {
            for (Path left : files) {
                if (TEMPORARY.matcher(left.getFileName().toString()).matches()
                        && Files.isRegularFile(left, LinkOption.NOFOLLOW_LINKS) && wanted.test(left)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException e) { // gone meanwhile
            return false;
        }
    }

    /** A new name beside a file, which nobody can guess and which says whose it is. */
    static Path temporary(Path real) {
        return real.resolveSibling(start(real) + UUID.randomUUID() + ".tmp");
    }

    private static String start(Path real) {
        return START + HexFormat.of().toHexDigits(real.getFileName().toString().hashCode()) + "-";
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** After a loss of power the name is there, too. Windows opens no folders, and writes names down by itself. */
    private static void forceFolder(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} is not forced to the disk", folder, e);
        }
    }

    /** Lets a content be finished while the file below is still to be forced to the disk. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void deleteLeftover(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            LOG.warn("A temporary file stays behind: {}", temporary, e);
        }
    }
}
