package io.github.tidecast.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One piece of work: data, how it was read, how it is forecast, and what came of it.
 *
 * @param data     the data; empty before a file was opened
 * @param settings what the form holds; empty if it was never filled
 * @param runs     trainings so far
 * @param view     state of the charts and panes, by names that the window chooses; unknown ones are kept
 */
public record Project(Optional<ProjectData> data, Optional<ForecastSettings> settings, RunList runs,
                      Map<String, String> view) {

    /** A project before anything was done. */
    public static final Project EMPTY = new Project(Optional.empty(), Optional.empty(), RunList.EMPTY, Map.of());

    public Project {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(runs, "runs");
        view = Map.copyOf(view);
    }

    /** The project with other data. */
    public Project withData(ProjectData other) {
        return new Project(Optional.of(other), settings, runs, view);
    }

    /** The project with other settings in the form. */
    public Project withSettings(ForecastSettings other) {
        return new Project(data, Optional.of(other), runs, view);
    }

    /** The project with other runs. */
    public Project withRuns(RunList other) {
        return new Project(data, settings, other, view);
    }

    /** The project with another state of charts and panes. */
    public Project withView(Map<String, String> other) {
        return new Project(data, settings, runs, other);
    }
}
