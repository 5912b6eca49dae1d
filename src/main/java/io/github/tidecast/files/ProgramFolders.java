package io.github.tidecast.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders in which a platform expects programs to keep things. None need exist.
 *
 * @param settings where settings are; may follow the user to other machines
 * @param state    where recovery copies are; stays on this machine
 * @param logs     where logs are
 * @param data     where further parts of the program are
 */
public record ProgramFolders(Path settings, Path state, Path logs, Path data) {

    /** The folders of this machine and user. */
    public static ProgramFolders ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folders by the rules of a platform: the XDG Base Directory Specification on Linux (relative paths in its
     * variables are ignored, as it demands), the known folders on Windows, Application Support on macOS.
     *
     * @param system      name of the operating system as in the system property os.name
     * @param environment environment variables
     * @param home        the user's home folder
     */
    public static ProgramFolders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            Path own = local.resolve("Tidecast");
            return new ProgramFolders(roaming.resolve("Tidecast"), own, own, own);
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Tidecast");
            return new ProgramFolders(support, support, library.resolve("Logs").resolve("Tidecast"), support);
        }
        Path config = folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config"));
        Path state = folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state"));
        Path data = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"));
        Path own = state.resolve("tidecast");
        return new ProgramFolders(config.resolve("tidecast"), own, own, data.resolve("tidecast"));
    }

    /**
     * Makes the folders for the user alone, and closes those that were open to others. macOS has one for both, and those
     * of Windows are within folders that let in nobody else.
     *
     * @throws IOException if one cannot be made
     */
    public void closeToOthers() throws IOException {
        PrivateFolder.create(settings);
        PrivateFolder.create(state);
    }

    /** The settings file. */
    public Path settingsFile() {
        return settings.resolve("settings.json");
    }

    /** The folder of recovery copies. */
    public Path recovery() {
        return state.resolve("recovery");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        try {
            return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
