package io.github.tidecast.log;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder for what a program notes for itself: {@code $XDG_STATE_HOME/tidecast} or
 * {@code ~/.local/state/tidecast}, on Windows {@code %LOCALAPPDATA%\Tidecast}, on macOS
 * {@code ~/Library/Logs/Tidecast}.
 *
 * @param system      value of {@code os.name}
 * @param home        the home folder
 * @param environment environment of the process
 */
public record StateFolder(String system, Path home, Map<String, String> environment) {

    /** That of this process. */
    public static StateFolder ofProcess() {
        return new StateFolder(System.getProperty("os.name"), Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    /** Where it is; it need not exist. */
    public Path path() {
        if (system.startsWith("Windows")) {
            return variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Tidecast");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Tidecast");
        }
        return variable("XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve("tidecast");
    }

    /** The XDG specification wants relative paths to be ignored. */
    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank())
                .map(Path::of).filter(Path::isAbsolute);
    }
}
