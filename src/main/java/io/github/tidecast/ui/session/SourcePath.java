package io.github.tidecast.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that data or a run came from, which a project keeps as text: it is told and looked for, and it may be of
 * another system, or of nobody's.
 */
public final class SourcePath {

    /** What one system or another has in no name. */
    private static final String FORBIDDEN = "[\\p{Cntrl}<>:\"/\\\\|?*]";
    private static final String NOT_ASCII = "[^ -~]";

    private SourcePath() {
    }

    /** The path that a text stands for; where it is none on this system, one that is called as much like it as can be. */
    public static Path of(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)
                .replaceAll(FORBIDDEN, "_").replaceAll("[. ]+$", "");
        return Stream.of(source, name, name.replaceAll(NOT_ASCII, "_")).flatMap(text -> path(text).stream())
                .findFirst().orElse(Path.of(""));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }
}
