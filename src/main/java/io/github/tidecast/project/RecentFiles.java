package io.github.tidecast.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that were opened lately.
 *
 * @param files absolute paths, the latest first, each once, at most {@link #MOST}
 */
public record RecentFiles(List<Path> files) {

    /** How many are remembered. */
    public static final int MOST = 10;

    /** None yet. */
    public static final RecentFiles NONE = new RecentFiles(List.of());

    public RecentFiles {
        files = files.stream().map(file -> file.toAbsolutePath().normalize()).distinct().limit(MOST).toList();
    }

    /** The list after a file was opened: it comes first. */
    public RecentFiles opened(Path file) {
        List<Path> next = new ArrayList<>(List.of(file));
        next.addAll(files);
        return new RecentFiles(next);
    }

    /** The list without a file, for one that is gone. */
    public RecentFiles without(Path file) {
        Path gone = file.toAbsolutePath().normalize();
        return new RecentFiles(files.stream().filter(known -> !known.equals(gone)).toList());
    }
}
