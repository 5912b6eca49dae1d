package io.github.tidecast.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may read and write a file that is made. On Windows a private file has what its folder hands down, which in the
 * folders of a user is this user alone; the access list of a file that is replaced is kept there as permissions are
 * kept elsewhere.
 *
 * @param like      file whose access is kept
 * @param isPrivate true for the user alone
 */
record Access(Optional<Path> like, boolean isPrivate) {

    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final String OWN_FILE = "rw-------";
    private static final String OWN_FOLDER = "rwx------";
    private static final FileAttribute<?>[] USUAL = {};

    /** That of the file that is there, or what is usual for this user. */
    static Access kept(Path file) {
        return new Access(Optional.of(file).filter(Files::exists), false);
    }

    /** For the user alone. */
    static Access ofUser() {
        return new Access(Optional.empty(), true);
    }

    /** What a file is made with: until it is complete, not more than it will have. */
    FileAttribute<?>[] atFirst(Path file) {
        return isPrivate || like.isPresent() ? own(file, OWN_FILE) : USUAL;
    }

    /** What a folder of the user alone is made with. */
    static FileAttribute<?>[] ofFolder(Path folder) {
        return own(folder, OWN_FOLDER);
    }

    private static FileAttribute<?>[] own(Path file, String permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : USUAL;
    }

    /** True if a folder has the owner of a file in it, and is not open to all. */
    static boolean isOfOwner(Path folder, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        PosixFileAttributes now = view.readAttributes();
        return now.owner().equals(Files.getOwner(file))
                && !now.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Takes a file or folder away from all others, if it is none behind a link. */
    static void closeToOthers(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return;
        }
        PosixFileAttributes now = view.readAttributes();
        String wanted = now.isDirectory() ? OWN_FOLDER : OWN_FILE;
        if (!now.isSymbolicLink() && !PosixFilePermissions.toString(now.permissions()).equals(wanted)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(wanted));
        }
    }

    /** Gives a complete file what the one before it had. */
    void apply(Path file) throws IOException {
        if (like.isPresent()) {
            copyPermissions(like.get(), file);
            copyList(like.get(), file);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (before == null || after == null) {
            return;
        }
        PosixFileAttributes wanted = before.readAttributes();
        PosixFileAttributes now = after.readAttributes();
        try {
            if (!wanted.group().equals(now.group())) {
                after.setGroup(wanted.group());
            }
            if (!wanted.owner().equals(now.owner())) {
                after.setOwner(wanted.owner());
            }
        } catch (IOException e) { // only an administrator may give a file away
            LOG.info("{} has another owner or group than before", from, e);
        }
        if (!wanted.permissions().equals(now.permissions())) {
            after.setPermissions(wanted.permissions());
        }
    }

    private static void copyList(Path from, Path to) throws IOException {
        AclFileAttributeView before = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView after = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (before != null && after != null && !before.getAcl().equals(after.getAcl())) {
            after.setAcl(before.getAcl());
        }
    }
}
