package io.github.tidecast.ui.welcome;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What an empty desk offers: samples, and files opened lately. */
public final class WelcomeModel {

    private final Session session;
    private final Preferences preferences;
    private final FileOpening opening;
    private final Samples samples;

    /** The offers of a session. */
    public WelcomeModel(Session session, Preferences preferences, FileOpening opening, Samples samples) {
        this.session = session;
        this.preferences = preferences;
        this.opening = opening;
        this.samples = samples;
    }

    /** Names of the samples. */
    List<String> samples() {
        return samples.names();
    }

    /** Files opened lately, the latest first. */
    ObservableValue<List<Path>> recentProperty() {
        return preferences.currentProperty().map(settings -> settings.recentFiles().files());
    }

    /** Opens a sample. */
    void openSample(String name) {
        samples.file(name).ifPresent(opening::open);
    }

    /** Opens a file again; one that is gone leaves the list. */
    void openRecent(Path file) {
        if (Files.exists(file)) {
            opening.open(file);
        } else {
            preferences.change(old -> old.withRecentFiles(old.recentFiles().without(file)));
            session.notices().show(Notice.problem(
                    Text.of("ui.welcome.gone", String.valueOf(file.getFileName()))));
        }
    }
}
