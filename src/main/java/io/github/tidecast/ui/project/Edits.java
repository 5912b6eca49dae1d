package io.github.tidecast.ui.project;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;

/** What the user has chosen, as opposed to what the program found by itself. FX thread only. */
final class Edits {

    private Optional<ForecastSettings> settings = Optional.empty();
    private boolean settingsComing = true;
    private boolean made;

    Edits(Session session) {
        session.dataProperty().subscribe(this::dataChanged);
        session.settingsProperty().subscribe((before, after) -> after.ifPresent(this::settingsChanged));
    }

    /** Whether the user has chosen anything about the file on the desk. */
    boolean made() {
        return made;
    }

    /** The last settings of the form that were valid; what is being typed may not be. */
    Optional<ForecastSettings> settings() {
        return settings;
    }

    /** Nothing is chosen yet: what is on the desk came from a file. */
    void startOver() {
        made = false;
    }

    private void dataChanged(Optional<DataSet> before, Optional<DataSet> after) {
        made = after.isPresent() && before.map(DataSet::file).equals(after.map(DataSet::file));
        if (!before.map(DataSet::series).equals(after.map(DataSet::series))) {
            settings = Optional.empty();
            settingsComing = true;
        }
    }

    private void settingsChanged(ForecastSettings chosen) {
        made |= !settingsComing && !settings.equals(Optional.of(chosen));
        settings = Optional.of(chosen);
        settingsComing = false;
    }
}
