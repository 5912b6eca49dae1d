package io.github.tidecast.cli;

import java.util.Map;

/**
 * Whether a window can be opened.
 *
 * @param system      value of {@code os.name}
 * @param glass       JavaFX platform asked for, empty for the system's own
 * @param environment environment of the process
 */
public record Display(String system, String glass, Map<String, String> environment) {

    /** That of this process. */
    public static Display ofProcess() {
        return new Display(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    /** True unless this is a Linux without X and Wayland; JavaFX's headless platform needs neither. */
    public boolean isPresent() {
        return !system.equals("Linux") || glass.equalsIgnoreCase("headless") || names("DISPLAY")
                || names("WAYLAND_DISPLAY");
    }

    private boolean names(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
