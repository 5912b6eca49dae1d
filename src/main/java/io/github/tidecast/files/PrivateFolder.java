package io.github.tidecast.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Folders and files for the user alone: 0700 and 0600 on Linux and macOS. On Windows they have what the user's own
 * folder hands down, which lets in nobody else but administrators.
 */
public final class PrivateFolder {

    private PrivateFolder() {
    }

    /**
     * Makes a folder with all above it that are missing; one that is there already is taken away from others.
     *
     * @return the folder
     * @throws IOException if it cannot be made, or belongs to somebody else
     */
    public static Path create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, Access.ofFolder(folder));
        }
        Access.closeToOthers(folder);
        return folder;
    }

    /**
     * True if nobody else can put files into a folder, tried out with a file: it belongs to this user, and is not open
     * to all. Those of the user's own group may be let in. On Windows the folders of a user are closed by themselves.
     *
     * @throws IOException if files cannot be made in it
     */
    public static boolean isOwn(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, ".tidecast-", ".tmp");
        try {
            return Access.isOfOwner(folder, probe);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /**
     * Makes an empty file, or takes one that is there away from others, before another program writes to it.
     *
     * @throws IOException if it cannot be made, or is no ordinary file
     */
    public static void createFile(Path file) throws IOException {
        try {
            Files.createFile(file, Access.ofUser().atFirst(file));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UnfitFileException(UnfitFileException.Kind.SPECIAL, file);
            }
            Access.closeToOthers(file);
        }
    }
}
