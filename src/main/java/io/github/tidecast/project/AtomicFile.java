package io.github.tidecast.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces files as a whole: readers, and people after a crash, see the old content or the new one. */
final class AtomicFile {

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What happens to the old file once the new one is complete. */
    @FunctionalInterface
    interface Preparation {
        void before(Path replaced) throws IOException;
    }

    /** {@link #write(Path, Content, Preparation)} without anything in between. */
    static void write(Path target, Content content) throws IOException {
        write(target, content, replaced -> { });
    }

    /**
     * Writes to a temporary file beside the target, forces it to the disk and moves it there. A link is followed, and
     * the permissions of a file that is replaced are kept. After a failure the target is untouched and the temporary
     * file gone.
     */
    static void write(Path target, Content content, Preparation preparation) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = real.getParent();
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE_NEW)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(real, temporary);
            preparation.before(real);
            move(temporary, real);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Deletes temporary files of a target that processes which were killed left behind. Only for who holds the target:
     * another process may be writing to such a file.
     */
    static void sweep(Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        String start = "." + real.getFileName() + ".";
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(real.getParent(), file -> {
            String name = file.getFileName().toString();
            return name.startsWith(start) && name.endsWith(".tmp");
        })) {
            for (Path left : folder) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** Moves a file over another, at once where the file system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }
}
