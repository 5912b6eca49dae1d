package io.github.tidecast.files;

import io.github.tidecast.files.UnfitFileException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The place that a file is written to, after all links: what is written beside it is on the same disk, and a link stays
 * a link. Windows has names for devices in every folder, whatever their ending; elsewhere devices are files of another
 * kind. Links on Windows, junctions among them, are followed as elsewhere.
 *
 * @param real where the file is or is to be; its folder exists
 */
public record Target(Path real) {

    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])( *\\..*)?");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /**
     * Looks at a place without changing anything.
     *
     * @throws UnfitFileException if a file cannot be there: see its kinds
     * @throws IOException        if it cannot be looked at
     */
    public static Target of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (WINDOWS && isDevice(String.valueOf(file.getFileName()))) {
            throw new UnfitFileException(Kind.SPECIAL, file);
        }
        if (!Files.exists(absolute)) {
            return new Target(missing(file, absolute));
        }
        if (Files.isDirectory(absolute)) {
            throw new UnfitFileException(Kind.FOLDER, file);
        }
        if (!Files.isRegularFile(absolute)) {
            throw new UnfitFileException(Kind.SPECIAL, file);
        }
        Path real = absolute.toRealPath();
        if (!Files.isWritable(real) && Files.isWritable(real.getParent())) {
            throw new UnfitFileException(Kind.PROTECTED, file);
        }
        return new Target(real);
    }

    /**
     * As {@link #of}, for a file whose name only Tidecast gives: a link under such a name is somebody's trap.
     *
     * @throws UnfitFileException if a file cannot be there, or is a link
     */
    public static Target ofOwn(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new UnfitFileException(Kind.LINK, file);
        }
        return of(file);
    }

    private static Path missing(Path file, Path absolute) throws IOException {
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitFileException(Kind.DANGLING, file);
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnfitFileException(Kind.NO_FOLDER, file);
        }
        return folder.toRealPath().resolve(absolute.getFileName().toString());
    }

    /** True for a name that means a device in every folder of Windows. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** The folder, after all links. */
    Path folder() {
        return Objects.requireNonNull(real.getParent());
    }

    /** True if a file is this one, by whatever links or, where case is ignored, spelling. */
    boolean isSameAs(Path other) throws IOException {
        return Files.exists(real) && Files.exists(other) && Files.isSameFile(real, other);
    }

    /** True if this is in a folder, however deep. */
    boolean isIn(Path other) throws IOException {
        return Files.isDirectory(other) && real.startsWith(other.toRealPath());
    }
}
