package io.github.tidecast.project;

import io.github.tidecast.forecast.DeviceChoice;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a user has chosen about the program, as opposed to one project.
 *
 * @param language    language of the window; empty to follow the system
 * @param theme       look of the window
 * @param recentFiles files opened lately
 * @param window      where the window was; empty before the first time
 * @param foldedPanes ids of side panes that are folded away
 * @param dividers    positions of dividers between panes by id, 0 to 1
 * @param readings    how files of certain shapes are read
 * @param device      what networks are trained on
 */
public record UserSettings(Optional<Locale> language, Theme theme, RecentFiles recentFiles,
                           Optional<WindowPlace> window, Set<String> foldedPanes, Map<String, Double> dividers,
                           RememberedReadings readings, DeviceChoice device) {

    /** What a first start finds. */
    public static final UserSettings DEFAULT = new UserSettings(Optional.empty(), Theme.SYSTEM, RecentFiles.NONE,
            Optional.empty(), Set.of(), Map.of(), RememberedReadings.NONE, DeviceChoice.AUTO);

    public UserSettings {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(recentFiles, "recentFiles");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(device, "device");
        foldedPanes = Set.copyOf(foldedPanes);
        dividers = Map.copyOf(dividers);
    }

    /** These settings with another language; empty for that of the system. */
    public UserSettings withLanguage(Optional<Locale> chosen) {
        return new UserSettings(chosen, theme, recentFiles, window, foldedPanes, dividers, readings, device);
    }

    /** These settings with another theme. */
    public UserSettings withTheme(Theme chosen) {
        return new UserSettings(language, chosen, recentFiles, window, foldedPanes, dividers, readings, device);
    }

    /** These settings with other files opened lately. */
    public UserSettings withRecentFiles(RecentFiles files) {
        return new UserSettings(language, theme, files, window, foldedPanes, dividers, readings, device);
    }

    /** These settings with another place of the window. */
    public UserSettings withWindow(WindowPlace place) {
        return new UserSettings(language, theme, recentFiles, Optional.of(place), foldedPanes, dividers, readings, device);
    }

    /** These settings with other side panes folded away. */
    public UserSettings withFoldedPanes(Set<String> folded) {
        return new UserSettings(language, theme, recentFiles, window, folded, dividers, readings, device);
    }

    /** These settings with other positions of dividers, 0 to 1. */
    public UserSettings withDividers(Map<String, Double> positions) {
        return new UserSettings(language, theme, recentFiles, window, foldedPanes, positions, readings, device);
    }

    /** These settings with other decisions on how files are read. */
    public UserSettings withReadings(RememberedReadings decided) {
        return new UserSettings(language, theme, recentFiles, window, foldedPanes, dividers, decided, device);
    }

    /** These settings with another device to train on. */
    public UserSettings withDevice(DeviceChoice chosen) {
        return new UserSettings(language, theme, recentFiles, window, foldedPanes, dividers, readings, chosen);
    }
}
