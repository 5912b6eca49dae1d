package io.github.tidecast.project;

import io.github.tidecast.text.Text;
import java.util.Optional;

/**
 * Settings as they were found.
 *
 * @param settings what could be read, defaults for the rest
 * @param notice   what to tell the user if something could not be read
 */
public record LoadedSettings(UserSettings settings, Optional<Text> notice) {
}
